package org.demarche.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How often one field of pages was right, of those answered, of those in the gold. */
final class Field {
    private final String name;
    private int right;
    private int answered;
    private int wanted;

    Field(String name) {
        this.name = name;
    }

    void score(String gold, String found, String where, PrintWriter wrong) {
        if (gold.isBlank()) return;
        wanted++;
        if (!found.isBlank()) answered++;
        if (same(gold, found)) right++;
        else wrong.println(name + " " + where + " is [" + gold + "], read as [" + found + "]");
    }

    // Several names are a set; letters and digits alone count.
    private boolean same(String gold, String found) {
        return name.equals("authors")
                ? names(gold).equals(names(found))
                : letters(gold).equals(letters(found));
    }

    private static Set<String> names(String list) {
        Set<String> names = new TreeSet<>();
        for (String each : list.split(",|;|&| and ")) if (!letters(each).isEmpty()) names.add(letters(each));
        return names;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-8s %d right of %d answered of %d", name, right, answered, wanted);
    }
}
