package org.demarche.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.Table;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads what an element holds off its tag, class names, id and role; the words are in {@code markup.tsv}. */
final class MarkupWords {
    // Frameworks write class lists without end; the first names tell.
    private static final int LONGEST = 300;
    private static final String[] NAMES = {"class", "id", "role", "itemprop", "data-component", "data-testid"};

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
        Attributes attributes = element.attributes();
        if (isHidden(attributes)) set |= Holds.HIDDEN.bit();
        for (String key : NAMES) {
            String names = attributes.get(key);
            if (!names.isEmpty()) set |= told(names, seen);
        }
        return set;
    }

    private int told(String names, Map<String, Integer> seen) {
        Integer known = seen.get(names);
        if (known != null) return known;
        int told = read(names.length() > LONGEST ? names.substring(0, LONGEST) : names, seen);
        seen.put(names, told);
        return told;
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

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden")) return true;
        String style = attributes.get("style");
        if (style.isEmpty()) return false;
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private int read(String names, Map<String, Integer> seen) {
        int set = 0;
        for (int start = 0; start < names.length(); ) {
            int end = endOfName(names, start);
            boolean whole = start == 0 && end == names.length();
            if (end > start) set |= whole ? one(names) : told(names.substring(start, end), seen);
            start = end + 1;
        }
        return set;
    }

    private static int endOfName(String names, int from) {
        int end = from;
        while (end < names.length() && names.charAt(end) > ' ') end++;
        return end;
    }

    private int one(String name) {
        if (isUtility(name)) return 0;
        int set = 0;
        List<String> parts = parts(name);
        for (int i = 0; i < parts.size(); i++) {
            set |= words.getOrDefault(parts.get(i), 0);
            if (i + 1 < parts.size()) set |= words.getOrDefault(parts.get(i) + "-" + parts.get(i + 1), 0);
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
