package org.demarche.bench.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Span;
import org.demarche.annotate.engine.Boundaries;
import org.demarche.annotate.engine.Tokeniser;
import org.demarche.bench.parse.Treebank;
import org.demarche.cli.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche learn-sentences}: makes the sentence model from a treebank; the same treebank gives the same file. */
@Command(
        name = "learn-sentences",
        description = "Make the model of sentence ends from a treebank's raw text.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche learn-sentences en_ewt-train.conllu --out sentences.bin"})
public final class LearnSentences implements Subcommand {
    @Parameters(paramLabel = "FILE.conllu", description = "A treebank in CoNLL-U.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path treebank;

    @Option(names = "--out", required = true, description = "Where to write the model.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Gap> gaps = new ArrayList<>();
        for (Treebank.Text text : Treebank.read(treebank).documents()) gaps.addAll(gaps(text));
        Weights weights = new Weights();
        weights.learn(gaps);
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(out))) {
            weights.write(stream);
        }
        spec.commandLine().getErr().println(gaps.size() + " gaps learnt");
        return 0;
    }

    private static List<Gap> gaps(Treebank.Text text) {
        List<Span> tokens =
                new Tokeniser().tokens(text.raw(), new Span(0, text.raw().length()));
        Set<Integer> ends = new HashSet<>(text.sentenceEnds());
        Boundaries boundaries = new Boundaries(text.raw(), tokens);
        List<Gap> gaps = new ArrayList<>();
        int since = 1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean end = ends.contains(tokens.get(i).end());
            gaps.add(new Gap(boundaries.features(i, since), end));
            since = end ? 1 : since + 1;
        }
        return gaps;
    }
}
