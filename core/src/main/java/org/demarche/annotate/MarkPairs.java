package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.annotate.QuoteMarks.Family;
import org.demarche.annotate.QuoteMarks.Mark;
import org.demarche.annotate.QuotedRegions.Paragraph;
import org.demarche.annotate.QuotedRegions.Region;

/** Pairs the marks of one family over the paragraphs of a report and repairs what is mismatched or never closed. */
final class MarkPairs {
    private final String text;
    private final Family family;
    private final List<Region> regions = new ArrayList<>();
    private Optional<Mark> open = Optional.empty();

    MarkPairs(String text, Family family) {
        this.text = text;
        this.family = family;
    }

    List<Region> pair(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean carried = open.isPresent();
            for (Mark mark : paragraph.marks()) {
                if (mark.family() == family)
                    meet(mark, carried && mark.at().start() == paragraph.span().start());
            }
            if (open.isPresent() && !goesOn(paragraphs, i)) end(paragraph.span());
        }
        return regions;
    }

    private void meet(Mark mark, boolean goingOn) {
        if (goingOn) return;
        if (open.isEmpty()) {
            if (mark.opens()) open = Optional.of(mark);
        } else if (mark.closes() && !(mark.opens() && mark.firm())) {
            keep(new Span(open.get().at().end(), mark.at().start()), mark.at(), true);
        } else if (mark.opens()) {
            Mark earlier = open.get();
            Span rest = new Span(earlier.at().end(), mark.at().start());
            int to = UnclosedQuotation.end(text, rest, false);
            keep(new Span(earlier.at().end(), to), new Span(to, to), false);
            open = Optional.of(mark);
        }
    }

    // Each paragraph of a long quotation opens again; the words "…, he said" at the end of this one speak against it.
    private boolean goesOn(List<Paragraph> paragraphs, int i) {
        if (i + 1 == paragraphs.size()) return false;
        Paragraph next = paragraphs.get(i + 1);
        if (next.role() != paragraphs.get(i).role() || next.marks().isEmpty()) return false;
        Mark first = next.marks().get(0);
        int from =
                Math.max(open.orElseThrow().at().end(), paragraphs.get(i).span().start());
        Span rest = new Span(from, paragraphs.get(i).span().end());
        return first.family() == family
                && first.opens()
                && first.at().start() == next.span().start()
                && UnclosedQuotation.reported(text, rest).isEmpty();
    }

    private void end(Span paragraph) {
        Mark mark = open.orElseThrow();
        int from = Math.max(mark.at().end(), paragraph.start());
        boolean whole = mark.at().start() <= paragraph.start();
        int to = UnclosedQuotation.end(text, new Span(from, paragraph.end()), whole);
        keep(new Span(mark.at().end(), to), new Span(to, to), false);
    }

    private void keep(Span words, Span close, boolean closed) {
        Span content = words.trimmed(text);
        if (!content.isEmpty()) regions.add(new Region(open.orElseThrow().at().union(close), content, closed));
        open = Optional.empty();
    }
}
