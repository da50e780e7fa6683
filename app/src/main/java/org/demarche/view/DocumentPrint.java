package org.demarche.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Role;

/** Prints clean documents for people and programs. */
public final class DocumentPrint {
    private DocumentPrint() {}

    /** Headline and paragraphs; a line of dashes parts documents. */
    public static void text(Document document, boolean first, PrintStream out) {
        if (!first) out.print("\n----\n\n");
        document.title().ifPresent(title -> out.print(title + "\n\n"));
        out.print(DocumentJson.body(document) + "\n");
    }

    /** The same as Markdown, with outlet, authors and date under the headline. */
    public static void markdown(Document document, boolean first, PrintStream out) {
        if (!first) out.print("\n---\n\n");
        document.title().ifPresent(title -> out.print("# " + title + "\n\n"));
        String about = about(document);
        if (!about.isEmpty()) out.print("*" + about + "*\n\n");
        out.print(DocumentJson.body(document) + "\n");
    }

    private static String about(Document document) {
        List<String> parts = new java.util.ArrayList<>();
        document.outlet().ifPresent(parts::add);
        if (!document.authors().isEmpty()) parts.add(String.join(", ", document.authors()));
        document.published().value().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** Every block on a line of its own after its role. */
    public static void blocks(Document document, boolean first, PrintStream out) {
        if (!first) out.print("\n");
        out.print("# " + document.origin() + (document.part() > 0 ? " part " + document.part() : "") + "\n");
        for (Block block : document.blocks()) out.print(line(document, block) + "\n");
    }

    private static String line(Document document, Block block) {
        Role role = block.role();
        String words = document.words(block.span()).replace('\n', ' ').replace('\r', ' ');
        return String.format(java.util.Locale.ROOT, "%-8s  %s", role.label(), words);
    }

    /** What stands before the first document of a JSON list. */
    public static void open(boolean list, PrintStream out) {
        if (list) out.print("[");
    }

    /** One element of a JSON list. */
    public static void json(Document document, boolean first, PrintStream out) {
        out.print((first ? "\n" : ",\n") + withBody(document).toPrettyString());
    }

    /** What stands after the last document of a JSON list. */
    public static void close(boolean list, PrintStream out) {
        if (list) out.print("\n]\n");
    }

    /** One line of JSONL. */
    public static void jsonLine(Document document, PrintStream out) {
        out.print(withBody(document) + "\n");
    }

    private static ObjectNode withBody(Document document) {
        return DocumentJson.of(document).put("body", DocumentJson.body(document));
    }
}
