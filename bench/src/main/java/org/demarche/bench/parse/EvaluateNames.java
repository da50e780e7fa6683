package org.demarche.bench.parse;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.Name;
import org.demarche.Sentence;
import org.demarche.Token;
import org.demarche.annotate.engine.OnnxEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate names}: the engine's names of persons, organisations and places against an IOB2 file. */
@Command(
        name = "names",
        description = "Score names of persons, organisations and places against an IOB2 file.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate names en_ewt-dev.names.iob2"})
public final class EvaluateNames implements Callable<Integer> {
    private static final List<String> KINDS = List.of("PER", "ORG", "LOC");

    @Parameters(paramLabel = "FILE.iob2", description = "Words with IOB2 labels.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Set<String> gold = new HashSet<>();
        Set<String> found = new HashSet<>();
        List<NamedText> texts = NamedText.read(file);
        try (OnnxEngine engine = OnnxEngine.load()) {
            for (int i = 0; i < texts.size(); i++) {
                add(i, texts.get(i).names(), gold);
                add(i, places(GoldWords.parse(engine, texts.get(i).words())), found);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("names" + line(gold, found, ""));
        for (String kind : KINDS) out.println(kind + line(gold, found, kind));
        out.flush();
        return 0;
    }

    private static void add(int sentence, Set<NamedText.Place> places, Set<String> all) {
        for (NamedText.Place place : places) {
            if (KINDS.contains(place.kind()))
                all.add(sentence + " " + place.first() + " " + place.end() + " " + place.kind());
        }
    }

    private static Set<NamedText.Place> places(Sentence sentence) {
        Set<NamedText.Place> places = new HashSet<>();
        for (Name name : sentence.names()) {
            List<Token> tokens = sentence.within(name.span());
            String kind = KINDS.get(name.kind().ordinal());
            places.add(new NamedText.Place(
                    tokens.get(0).id() - 1, tokens.get(tokens.size() - 1).id(), kind));
        }
        return places;
    }

    private static String line(Set<String> gold, Set<String> found, String kind) {
        Set<String> there = of(gold, kind);
        Set<String> given = of(found, kind);
        Set<String> right = new HashSet<>(given);
        right.retainAll(there);
        double precision = given.isEmpty() ? 0 : 100.0 * right.size() / given.size();
        double recall = there.isEmpty() ? 0 : 100.0 * right.size() / there.size();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "  P %.1f  R %.1f  F1 %.1f  (%d)", precision, recall, f1, there.size());
    }

    private static Set<String> of(Set<String> names, String kind) {
        Set<String> some = new HashSet<>(names);
        some.removeIf(name -> !name.endsWith(kind));
        return some;
    }
}
