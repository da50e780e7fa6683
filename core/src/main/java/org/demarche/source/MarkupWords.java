package org.demarche.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.Table;
import org.jsoup.nodes.Element;

/** Reads what an element holds off its tag, class names, id and role; the words are in {@code markup.tsv}. */
final class MarkupWords {
    // Frameworks write class lists without end; the first names tell.
    private static final int LONGEST = 300;

    private final Map<String, Integer> words = new HashMap<>();

    MarkupWords() {
        for (List<String> row : Table.read(MarkupWords.class, "markup.tsv", 2)) {
            Holds kind = Holds.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(" ")) words.merge(word, kind.bit(), (a, b) -> a | b);
        }
    }

    /** The set of {@link Holds} bits of this element; {@code seen} remembers names already read on the page. */
    int of(Element element, Map<String, Integer> seen) {
        int set = byTag(element.normalName());
        if (element.attributesSize() == 0) return set;
        if (isHidden(element)) set |= Holds.HIDDEN.bit();
        String names = names(element);
        if (names.isEmpty()) return set;
        Integer known = seen.get(names);
        if (known == null) {
            known = read(names);
            seen.put(names, known);
        }
        return set | known;
    }

    private static int byTag(String tag) {
        return switch (tag) {
            case "nav", "menu" -> Holds.NAV.bit();
            case "footer" -> Holds.FOOTER.bit();
            case "aside" -> Holds.ASIDE.bit();
            case "figcaption" -> Holds.PICTURE.bit();
            case "header" -> Holds.HEADER.bit();
            case "dialog" -> Holds.NOTICE.bit();
            case "form" -> Holds.PROMO.bit();
            default -> 0;
        };
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) return true;
        String style = element.attr("style");
        if (style.isEmpty()) return false;
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role") + " "
                + element.attr("itemprop") + " " + element.attr("data-component") + " " + element.attr("data-testid");
        return names.isBlank() ? "" : names.length() > LONGEST ? names.substring(0, LONGEST) : names;
    }

    private int read(String names) {
        int set = 0;
        for (String name : names.split("\\s+")) {
            if (name.isEmpty() || isUtility(name)) continue;
            List<String> parts = parts(name);
            for (int i = 0; i < parts.size(); i++) {
                set |= words.getOrDefault(parts.get(i), 0);
                if (i + 1 < parts.size()) set |= words.getOrDefault(parts.get(i) + "-" + parts.get(i + 1), 0);
            }
        }
        return set;
    }

    // "has-sidebar", "no-ads", "md:hidden" tell of the layout, not of the words inside.
    private static boolean isUtility(String name) {
        return name.startsWith("has-")
                || name.startsWith("no-")
                || name.startsWith("is-")
                || name.startsWith("with-")
                || name.startsWith("hide-")
                || name.startsWith("js-")
                || name.indexOf(':') >= 0;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!end && !hump) continue;
            if (i > start) parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            start = end ? i + 1 : i;
        }
        return parts;
    }
}
