package org.demarche.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Table;

/** Knows the picture credit that closes a caption ("… in Kyiv. EPA", "… | Photo: X", "(X/AFP via Getty Images)"). */
final class Credits {
    private static final int LONGEST_CREDIT = 90;
    private static final int LONGEST_CAPTION = 80;

    private final Set<String> names = new HashSet<>();
    private final Set<String> agencies = new HashSet<>();

    Credits() {
        for (List<String> row : Table.read(Credits.class, "credits.tsv", 2)) {
            names.add(row.get(0));
            if (row.get(1).equals("agency")) agencies.add(row.get(0));
        }
    }

    /** True for the name of an agency that signs copy. */
    boolean isAgency(String words) {
        return agencies.contains(words.strip());
    }

    /** True when the line closes with a credit no paragraph of a report closes with. */
    boolean closes(Line line) {
        if (line.count() > LONGEST_CAPTION) return false;
        String words = line.words();
        return bracketed(words) || trailing(words) || slashed(words);
    }

    private boolean bracketed(String words) {
        char last = words.charAt(words.length() - 1);
        if (last != ')' && last != ']') return false;
        int open = words.lastIndexOf(last == ')' ? '(' : '[');
        if (open < 0 || words.length() - open > LONGEST_CREDIT) return false;
        String inside = words.substring(open + 1, words.length() - 1);
        return isCredit(inside) && (!agencies.contains(inside) || open < 160);
    }

    /** True when these words are a credit and nothing else. */
    boolean isCredit(String words) {
        if (words.length() > LONGEST_CREDIT) return false;
        if (names.contains(words.strip())) return true;
        boolean parted = words.indexOf('/') >= 0 || words.contains(" via ") || words.contains(" for ");
        String lower = words.stripLeading();
        boolean labelled = lower.startsWith("Photo")
                || lower.startsWith("Credit")
                || lower.startsWith("Image")
                || lower.startsWith("Picture")
                || lower.startsWith("©")
                || lower.startsWith("Courtesy");
        return (labelled && words.length() < LONGEST_CREDIT) || (parted && named(words));
    }

    private boolean named(String words) {
        for (String part : words.split("[/|,]| via | for | / ", -1)) {
            if (names.contains(part.strip())) return true;
        }
        return false;
    }

    // After the caption's own full stop or a bar stand a few words, and no full stop after them.
    private boolean trailing(String words) {
        if (words.endsWith(".")) return false;
        int cut = Math.max(lastStop(words), Math.max(words.lastIndexOf("| "), words.lastIndexOf("— ")));
        if (cut < 0 || words.length() - cut > LONGEST_CREDIT) return false;
        String tail = words.substring(cut + 1).strip();
        return isCredit(tail) || endsWithAgency(tail);
    }

    private static int lastStop(String words) {
        for (int i = words.length() - 2; i > 0; i--) {
            if (words.charAt(i + 1) == ' ' && ".!?”\"’".indexOf(words.charAt(i)) >= 0 && !isInitial(words, i)) return i;
        }
        return -1;
    }

    private static boolean isInitial(String words, int stop) {
        return stop >= 1
                && Character.isUpperCase(words.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(words.charAt(stop - 2)));
    }

    private boolean endsWithAgency(String tail) {
        if (tail.split("\\s+").length > 5) return false;
        int space = tail.lastIndexOf(' ');
        return space > 0 && (names.contains(tail.substring(space + 1)) || endsWithTwo(tail, space));
    }

    private boolean endsWithTwo(String tail, int space) {
        int before = tail.lastIndexOf(' ', space - 1);
        return names.contains(tail.substring(before + 1));
    }

    // "Soldiers near Kharkiv Evan Vucci/AP"
    private boolean slashed(String words) {
        int slash = words.lastIndexOf('/');
        return slash > 0 && agencies.contains(words.substring(slash + 1).strip());
    }
}
