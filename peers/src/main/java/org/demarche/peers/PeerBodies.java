package org.demarche.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;

/**
 * Writes the body each peer finds in the pages of a folder, one JSON line a page, and how many pages a CPU-second it
 * reads: {@code PeerBodies DIR OUT [ROUNDS]}.
 */
public final class PeerBodies {
    private record Page(String id, String address, String html) {}

    private interface Peer {
        String body(Page page) throws BoilerpipeProcessingException;
    }

    private PeerBodies() {}

    public static void main(String[] arguments) throws IOException {
        List<Page> pages = pages(Path.of(arguments[0]));
        Path out = Files.createDirectories(Path.of(arguments[1]));
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        run("readability4j", PeerBodies::readability, pages, out, rounds);
        run("boilerpipe", page -> ArticleExtractor.INSTANCE.getText(page.html()), pages, out, rounds);
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("index.tsv"))) {
            List<String> columns = List.of(row.split("\t", -1));
            try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(columns.get(1))))) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                pages.add(new Page(columns.get(0), columns.get(2), html));
            }
        }
        return pages;
    }

    private static String readability(Page page) {
        String text = new Readability4J(page.address(), page.html()).parse().getTextContent();
        return text == null ? "" : text;
    }

    private static void run(String name, Peer peer, List<Page> pages, Path out, int rounds) throws IOException {
        List<String> bodies = new ArrayList<>();
        double last = 0;
        for (int round = 0; round < rounds; round++) {
            bodies.clear();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (Page page : pages) bodies.add(body(peer, page));
            last = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        }
        write(out.resolve(name + ".jsonl"), pages, bodies);
        PrintStream told = System.out;
        told.printf(Locale.ROOT, "%s: %.0f pages a CPU-second%n", name, pages.size() / last);
    }

    // A page that breaks a peer scores zero, as it would for its users.
    private static String body(Peer peer, Page page) {
        try {
            return peer.body(page);
        } catch (BoilerpipeProcessingException | RuntimeException e) {
            return "";
        }
    }

    private static void write(Path file, List<Page> pages, List<String> bodies) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < pages.size(); i++) {
                ObjectNode line = json.createObjectNode();
                line.put("id", pages.get(i).id()).put("body", bodies.get(i));
                writer.write(line + "\n");
            }
        }
    }
}
