package org.demarche.bench.parse;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.Document;
import org.demarche.annotate.engine.OnnxEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate parse}: the language engine against a treebank. */
@Command(
        name = "parse",
        description = "Score tags, lemmas and trees against a CoNLL-U file, from gold words and from raw text.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate parse en_ewt-dev.conllu"})
public final class EvaluateParse implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.conllu", description = "A treebank in CoNLL-U.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Treebank treebank = Treebank.read(file);
        PrintWriter out = spec.commandLine().getOut();
        try (OnnxEngine engine = OnnxEngine.load()) {
            out.println("from gold words, " + goldWords(engine, treebank));
            out.println("from raw text, F1 (CoNLL 2018):" + raw(engine, treebank));
        }
        out.flush();
        return 0;
    }

    private static String goldWords(OnnxEngine engine, Treebank treebank) {
        GoldWords counts = new GoldWords();
        treebank.trees().forEach(tree -> counts.count(engine, tree));
        return counts.line();
    }

    private static String raw(OnnxEngine engine, Treebank treebank) {
        List<Tree> parsed = new ArrayList<>();
        Parsed reader = new Parsed();
        for (Treebank.Text text : treebank.documents()) {
            parsed.addAll(reader.trees(text.raw(), engine.parse(Document.ofText("treebank", text.raw()))));
        }
        return new Alignment(treebank.trees(), parsed)
                .figures(treebank.trees(), parsed)
                .line("Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS");
    }
}
