package org.demarche.annotate.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Table;

/** Gives lemmas back the -y that a script for other words took: "denied" is cut to "deni" as "asked" is to "ask". */
final class LostY {
    private static final Set<String> KEPT = Table.read(LostY.class, "ie-nouns.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private LostY() {}

    /** The lemma, with -y where the word ends in -ied or -ies and the script left -i or -ie. */
    static String restored(String word, String lemma) {
        boolean inflected = word.endsWith("ied") || word.endsWith("ies");
        int stem = word.length() - 3;
        if (!inflected || stem < 3) return lemma;
        boolean cut = lemma.length() == stem + 1 && lemma.endsWith("i") && !lemma.equals("taxi")
                || lemma.length() == stem + 2 && lemma.endsWith("ie") && !KEPT.contains(lemma);
        return cut ? lemma.substring(0, stem) + 'y' : lemma;
    }
}
