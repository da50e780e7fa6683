package org.demarche.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Quoted;
import org.demarche.Role;
import org.demarche.Span;
import org.demarche.annotate.QuoteMarks.Family;
import org.demarche.annotate.QuoteMarks.Mark;

/**
 * Finds what stands in quotation marks, over as many paragraphs as it lasts.
 *
 * <p>A quotation of several paragraphs opens each of them and closes only the last. A mark that is never answered ends
 * where the sentence, the paragraph or the words "…, he said" show it must: it never eats the rest of the report.
 */
public final class QuotedRegions {
    private QuotedRegions() {}

    /** The quoted regions of the report's own words in text order, outer before inner. */
    public static List<Quoted> find(Document document) {
        List<Paragraph> paragraphs = paragraphs(document);
        List<Region> regions = new ArrayList<>();
        for (Family family : List.of(Family.DOUBLE, Family.ANGLE)) {
            regions.addAll(new MarkPairs(document.text(), family).pair(paragraphs));
        }
        for (Paragraph paragraph : paragraphs) regions.addAll(SingleMarks.pair(document.text(), paragraph.marks()));
        return nested(regions);
    }

    /** A paragraph with its marks. */
    record Paragraph(Span span, Role role, List<Mark> marks) {}

    /** Words between two marks, before it is known how deep they stand. */
    record Region(Span span, Span content, boolean closed) {}

    private static List<Paragraph> paragraphs(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = document.text();
        for (Block block : document.blocks()) {
            if (!block.role().isReport()) continue;
            int from = block.span().start();
            while (from < block.span().end()) {
                int line = text.indexOf('\n', from);
                int to = line < 0
                        ? block.span().end()
                        : Math.min(line, block.span().end());
                Span span = new Span(from, to).trimmed(text);
                if (!span.isEmpty()) paragraphs.add(paragraph(text, span, block.role()));
                from = to + 1;
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(String text, Span span, Role role) {
        return new Paragraph(span, role, QuoteMarks.between(text, span.start(), span.end()));
    }

    // Regions that cross an earlier one come from a mark read wrongly; the wider family was paired first.
    private static List<Quoted> nested(List<Region> regions) {
        regions.sort(Comparator.comparing((Region region) -> region.span().start())
                .thenComparing(region -> -region.span().end()));
        List<Quoted> quoted = new ArrayList<>();
        List<Region> open = new ArrayList<>();
        for (Region region : regions) {
            while (!open.isEmpty() && last(open).span().end() <= region.span().start()) open.remove(open.size() - 1);
            if (!open.isEmpty() && !last(open).content().contains(region.span())) continue;
            quoted.add(new Quoted(region.span(), region.content(), open.size(), region.closed()));
            open.add(region);
        }
        return List.copyOf(quoted);
    }

    private static Region last(List<Region> regions) {
        return regions.get(regions.size() - 1);
    }
}
