package org.demarche.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.story.CopyFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate copies}: which reports repeat others. */
@Command(
        name = "copies",
        description = "Score copies against planted pairs {a, b}; the reports lie beside them, without .truth.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate copies gold/planted.truth.jsonl"})
public final class EvaluateCopies implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD.truth.jsonl", description = "The planted pairs.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Override
    public Integer call() throws IOException {
        if (!gold.getFileName().toString().contains(".truth")) {
            throw new ParameterException(
                    spec.commandLine(),
                    gold + " is not a list of planted pairs; give the file whose name holds .truth");
        }
        Set<Set<String>> planted = new java.util.HashSet<>();
        for (JsonNode line : GoldDocuments.lines(gold))
            planted.add(Set.of(line.path("a").asText(), line.path("b").asText()));
        String reports = gold.getFileName().toString().replace(".truth", "");
        Set<Set<String>> found = pairs(GoldDocuments.read(gold.resolveSibling(reports)));
        long right = found.stream().filter(planted::contains).count();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                planted.size() + " planted pairs: " + right + " found, " + (found.size() - right) + " others found");
        out.flush();
        return 0;
    }

    private static Set<Set<String>> pairs(List<Document> documents) {
        Map<DocumentId, String> names = new HashMap<>();
        for (Document document : documents) names.put(document.id(), GoldDocuments.id(document));
        Set<Set<String>> pairs = new java.util.HashSet<>();
        for (Copy copy : CopyFinder.copies(documents))
            pairs.add(new TreeSet<>(
                    List.of(names.getOrDefault(copy.copy(), ""), names.getOrDefault(copy.original(), ""))));
        return pairs;
    }
}
