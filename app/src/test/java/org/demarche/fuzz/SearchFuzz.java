package org.demarche.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.store.Archive;
import org.demarche.store.Facet;
import org.demarche.store.Hit;
import org.demarche.store.Kind;
import org.demarche.store.Page;
import org.demarche.store.Query;

/**
 * Anything typed into a search: the first line is the words, the second the cursor, each further one a value of a filter;
 * the first byte chooses the kind, the filters and whether days narrow it.
 */
public final class SearchFuzz {
    private static final Archive ARCHIVE = Held.ARCHIVE;
    private static final int MOST = 5;

    private SearchFuzz() {}

    /** Called by the fuzzer before it begins to count the time of an input: what is loaded once takes longer than any. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("agrain".getBytes(StandardCharsets.UTF_8));
    }

    /** Called by the fuzzer, again and again in one process. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) return;
        String[] lines = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8).split("\n", 8);
        Query query = query(bytes[0] & 0xff, lines);
        Optional<String> after = lines.length > 1 && !lines[1].isEmpty() ? Optional.of(lines[1]) : Optional.empty();
        Page<Hit> page;
        try {
            page = ARCHIVE.search(query, after, MOST);
        } catch (IllegalArgumentException told) {
            // What makes no sense is told, in words.
            if (String.valueOf(told.getMessage()).isBlank()) throw new AssertionError("refused without a reason", told);
            return;
        }
        page.rows().forEach(SearchFuzz::check);
        if (!page.equals(ARCHIVE.search(query, after, MOST))) throw new AssertionError("found differently again");
        if (page.next().isPresent())
            ARCHIVE.search(query, page.next(), MOST).rows().forEach(SearchFuzz::check);
    }

    private static Query query(int choice, String[] lines) {
        Query query = Query.of(Kind.values()[choice % Kind.values().length]).words(lines[0]);
        if ((choice & 0x40) != 0) query = query.order(Query.Order.NEWEST);
        if ((choice & 0x80) != 0) {
            query = query.between(Optional.of(LocalDate.of(2023, 1, 1)), Optional.of(LocalDate.of(2024, 12, 31)));
        }
        for (int i = 2; i < lines.length; i++) {
            query = query.with(Facet.values()[(choice / 4 + i) % Facet.values().length], lines[i]);
        }
        return query;
    }

    private static void check(Hit hit) {
        String text = ARCHIVE.document(hit.report().id()).orElseThrow().text();
        check(hit.snippet().span(), text);
        hit.snippet().found().forEach(span -> check(span, text));
    }

    private static void check(Span span, String text) {
        if (span.end() > text.length()) throw new AssertionError(span + " leaves a text of " + text.length());
    }
}
