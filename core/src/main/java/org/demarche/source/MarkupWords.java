package org.demarche.source;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads what an element holds off its tag, class names, id and role; the words are in {@code markup.tsv}. */
final class MarkupWords {
    // Frameworks write class lists without end; the first names tell.
    static final int LONGEST = 300;
    private static final String[] NAMES = {"class", "id", "role", "itemprop", "data-component", "data-testid"};

    private static final int HASHES = 1 << 16;

    private final Map<String, Integer> words = new HashMap<>();
    /** First halves of the words with a hyphen. */
    private final Set<String> openers = new HashSet<>();
    /** Of words and openers: nearly all names on pages are told apart by it. */
    private final BitSet hashes = new BitSet(HASHES);

    MarkupWords() {
        for (List<String> row : Table.read(MarkupWords.class, "markup.tsv", 2)) {
            Holds kind = Holds.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(" ")) add(word, kind);
        }
    }

    private void add(String word, Holds kind) {
        words.merge(word, kind.bit(), (a, b) -> a | b);
        int hyphen = word.indexOf('-');
        String begin = hyphen < 0 ? word : word.substring(0, hyphen);
        if (hyphen >= 0) openers.add(begin);
        hashes.set(hash(begin, 0, begin.length()));
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
        String opener = "";
        for (int start = 0; start < name.length(); ) {
            int end = endOfPart(name, start);
            boolean known = mayBeKnown(name, start, end);
            String part =
                    known || !opener.isEmpty() ? name.substring(start, end).toLowerCase(Locale.ROOT) : "";
            if (known) set |= words.getOrDefault(part, 0);
            if (!opener.isEmpty()) set |= words.getOrDefault(opener + "-" + part, 0);
            opener = known && openers.contains(part) ? part : "";
            start = end;
            while (start < name.length() && !Character.isLetterOrDigit(name.charAt(start))) start++;
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

    /** Where the part that begins here ends: at a mark, or where a small letter meets a capital. */
    private static int endOfPart(String name, int start) {
        boolean small = false;
        for (int end = start; end < name.length(); end++) {
            char c = name.charAt(end);
            boolean plain = c >= 'a' && c <= 'z';
            if (!plain && (!Character.isLetterOrDigit(c) || small && Character.isUpperCase(c))) return end;
            small = plain || Character.isLowerCase(c);
        }
        return name.length();
    }

    /** False when no name in these characters of a page says anything, as is so for most. */
    boolean mayTell(String html, int from, int to) {
        for (int start = from; start < to; ) {
            int end = Math.min(to, endOfPart(html, start));
            if (mayBeKnown(html, start, end)) return true;
            start = Math.max(start + 1, end);
        }
        return false;
    }

    private boolean mayBeKnown(String name, int start, int end) {
        return hashes.get(hash(name, start, end));
    }

    /** Alike for letters in either case. */
    private static int hash(String name, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) hash = hash * 31 + (name.charAt(i) | 0x20);
        return (hash ^ hash >>> 16) & (HASHES - 1);
    }
}
