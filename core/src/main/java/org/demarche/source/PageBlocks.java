package org.demarche.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Walks a parsed page once and gathers its visible words, block by block. */
final class PageBlocks {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "textarea",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "math",
            "head",
            "input",
            "option",
            "map",
            "applet",
            "amp-ad",
            "progress");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "ruby",
            "rt",
            "rp",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "data",
            "acronym",
            "o:p",
            "nobr",
            "address-inline");
    // Set apart by style alone when they touch: a name, a date, a count of readers.
    private static final Set<String> LABELS = Set.of("span", "time", "a", "small", "label");
    private static final Set<String> STRESS = Set.of("b", "strong", "em", "i", "u");

    private final MarkupWords markup;
    private final Pared pared;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Box root = Box.root();
    private Box box = root;
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int bold;
    private int from = -1;
    private int to;
    private int breaks;
    /** Where one label touches the next; none when negative. */
    private int joint = -1;

    private int links;
    private int stresses;
    private int elements;

    PageBlocks(MarkupWords markup, Pared pared) {
        this.markup = markup;
        this.pared = pared;
    }

    List<PageBlock> walk(Element body) {
        element(body);
        flush();
        return blocks;
    }

    /** How many elements were walked. */
    int elements() {
        return elements;
    }

    Box root() {
        return root;
    }

    private void element(Element element) {
        String tag = element.normalName();
        elements++;
        if (SILENT.contains(tag)) return;
        if (tag.equals("br")) {
            lineBreak();
            return;
        }
        if (INLINE.contains(tag) && !holdsBlocks(element)) inline(element, tag);
        else block(element, tag);
    }

    // Links around whole cards hold headings and paragraphs; those part the words all the same.
    private static boolean holdsBlocks(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String tag = child.normalName();
            if (!INLINE.contains(tag) && !SILENT.contains(tag) && !tag.equals("br") && !tag.equals("img")) return true;
        }
        return false;
    }

    private void inline(Element element, String tag) {
        boolean link = tag.equals("a");
        boolean stress = STRESS.contains(tag);
        int holds = element.attributesSize() > 0 ? markup.of(element, seen) : 0;
        if (Holds.HIDDEN.in(holds)) return;
        if (parts(holds)) {
            block(element, tag);
            return;
        }
        if (LABELS.contains(tag) && touchesLabel(element)) joint = words.length();
        if (link) links++;
        if (stress) stresses++;
        children(element);
        if (link) links--;
        if (stress) stresses--;
    }

    private static boolean touchesLabel(Element element) {
        Node before = element.previousSibling();
        while (before instanceof Element silent && SILENT.contains(silent.normalName()))
            before = before.previousSibling();
        return before instanceof Element label && LABELS.contains(label.normalName());
    }

    // A caption, credit or button may be nothing but a span.
    private static boolean parts(int holds) {
        return (holds
                        & (Holds.CAPTION.bit()
                                | Holds.CREDIT.bit()
                                | Holds.SHARE.bit()
                                | Holds.PROMO.bit()
                                | Holds.BYLINE.bit()))
                != 0;
    }

    private void block(Element element, String tag) {
        flush();
        Box outer = box;
        boolean link = tag.equals("a");
        if (link) links++;
        box = outer.child(tag, tag.equals("body") ? 0 : markup.of(element, seen));
        children(element);
        flush();
        box = outer;
        if (link) links--;
    }

    private void children(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) text(text);
            else if (child instanceof Element inner) element(inner);
        }
    }

    private void lineBreak() {
        if (++breaks > 1) flush();
        else space();
    }

    private void text(TextNode node) {
        String whole = node.getWholeText();
        part(whole);
        int before = words.length();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u2028' || c == '\u2029')
                space();
            else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') words.append(c);
        }
        int added = words.length() - before;
        if (added == 0 || (added == 1 && words.charAt(before) == ' ')) return;
        breaks = 0;
        if (links > 0) linked += added;
        if (stresses > 0) bold += added;
        Range range = node.sourceRange();
        if (from < 0) from = Math.max(0, range.startPos());
        to = Math.max(from, range.endPos());
    }

    // "Ann Lee" and "May 3", each in a span of its own; a large first letter and the rest of its word stay one.
    private void part(String next) {
        boolean touches = joint == words.length() && joint > 0 && !next.isEmpty();
        joint = -1;
        if (!touches) return;
        char last = words.charAt(words.length() - 1);
        char first = next.charAt(0);
        boolean ends = Character.isLowerCase(last) || Character.isDigit(last);
        if (ends && (Character.isUpperCase(first) || Character.isDigit(first))) space();
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') words.append(' ');
    }

    private void flush() {
        breaks = 0;
        String block = words.toString().strip();
        if (!block.isEmpty() && from >= 0) add(new PageBlock(block, linked, bold, box, Optional.of(span())));
        words.setLength(0);
        joint = -1;
        linked = 0;
        bold = 0;
        from = -1;
    }

    private Span span() {
        int start = pared.there(from);
        return new Span(start, Math.max(start, pared.there(to)));
    }

    private void add(PageBlock block) {
        blocks.add(block);
        if (block.isHeading() && block.isLinked()) {
            for (Box at = block.box(); !at.isRoot(); at = at.parent) at.teasers++;
        }
        if (!block.isProse()) return;
        for (Box at = block.box(); !at.isRoot(); at = at.parent)
            at.prose += block.words().length();
        root.prose += block.words().length();
    }
}
