package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate blocks}: the role of every line of texts full of clutter. */
@Command(
        name = "blocks",
        description =
                "Score line roles of cluttered text: body lines F1 (headlines neutral), other stories read as body.",
        mixinStandardHelpOptions = true)
final class EvaluateBlocks implements Callable<Integer> {
    private record Gold(String file, int line, String role) {}

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD.json", description = "Roles by file and line.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Option(names = "--texts", description = "The folder of the texts (default: seeds beside the gold's folder).")
    private Path texts = Path.of("");

    @Option(names = "--errors", description = "List every line whose role is wrong.")
    private boolean errors;

    private int right;
    private int wrong;
    private int missed;
    private int leaked;
    private int agreed;
    private int all;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = texts.toString().isEmpty() ? gold.resolveSibling("../seeds") : texts;
        Map<String, Map<Integer, String>> found = new TreeMap<>();
        for (Gold each : read(gold)) {
            Map<Integer, String> roles = found.computeIfAbsent(each.file(), name -> roles(folder.resolve(name)));
            // Ranges of the gold span empty lines, which have no role.
            if (roles.containsKey(each.line())) score(each, roles.get(each.line()), out);
        }
        double precision = (double) right / Math.max(1, right + wrong);
        double recall = (double) right / Math.max(1, right + missed);
        out.printf(
                Locale.ROOT,
                "body lines     P %.3f  R %.3f  F1 %.3f%n",
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall));
        out.printf(Locale.ROOT, "other stories read as body: %d%n", leaked);
        out.printf(Locale.ROOT, "all roles      %d of %d right%n", agreed, all);
        out.flush();
        return 0;
    }

    // A summary and the first paragraph are one thing to a reader; both count as body.
    private void score(Gold each, String role, PrintWriter out) {
        all++;
        if (each.role().equals(role)) agreed++;
        else if (errors) out.println(each.file() + ":" + each.line() + " is " + each.role() + ", read as " + role);
        if (each.role().equals("headline") || role.equals("headline")) return;
        boolean is = isBody(each.role());
        boolean read = isBody(role);
        if (is && read) right++;
        if (!is && read) wrong++;
        if (is && !read) missed++;
        if (read && each.role().equals("other")) leaked++;
    }

    private static boolean isBody(String role) {
        return role.equals("body") || role.equals("summary");
    }

    private static List<Gold> read(Path gold) throws IOException {
        List<Gold> lines = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(gold.toFile())) {
            if (!node.path("primary").asBoolean()) continue;
            String role = node.path("role").asText().replace("_link", "").replace("_story", "");
            for (int line = node.path("line_from").asInt();
                    line <= node.path("line_to").asInt();
                    line++) {
                lines.add(new Gold(node.path("file").asText(), line, role));
            }
        }
        return lines;
    }

    private static Map<Integer, String> roles(Path file) {
        Map<Integer, String> roles = new TreeMap<>();
        new Reports(Limits.STANDARD, System.in).read(List.of(file.toString()), new Sink() {
            @Override
            public void document(Document document) {
                if (document.part() == 0) for (Block block : document.blocks()) put(roles, document, block);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalArgumentException(problem.origin() + ": " + problem.message());
            }
        });
        return roles;
    }

    private static void put(Map<Integer, String> roles, Document document, Block block) {
        int first = line(document.text(), block.span().start());
        int last = line(document.text(), block.span().end());
        for (int line = first; line <= last; line++)
            roles.put(line, block.role().label());
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
