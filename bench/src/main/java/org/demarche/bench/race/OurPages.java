package org.demarche.bench.race;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Fetched;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;

/**
 * Our reading of pages, from their bytes to documents with title, authors, dates and the role of every block. A text is
 * the page's address, a line break, and its HTML.
 */
public final class OurPages implements Function<List<String>, Map<String, IntFunction<?>>> {
    private final Reports reports = new Reports(Limits.STANDARD, InputStream.nullInputStream());

    private record Page(String address, byte[] html) {}

    @Override
    public Map<String, IntFunction<?>> apply(List<String> texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            int line = text.indexOf('\n');
            pages.add(new Page(text.substring(0, line), text.substring(line + 1).getBytes(StandardCharsets.UTF_8)));
        }
        return Map.of(OurStages.ALL, at -> documents(pages.get(at)));
    }

    private List<Document> documents(Page page) {
        List<Document> documents = new ArrayList<>();
        reports.fetched(new Fetched(page.address(), "text/html; charset=utf-8", page.html()), new Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {}
        });
        return documents;
    }
}
