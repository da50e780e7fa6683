package org.demarche.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Role;

/** What a report speaks of: its stems, counted; the headline counts more, and words count less the later they stand. */
final class Terms {
    private static final int LEAD = 300;
    private static final double FADE = 0.003;
    private static final double TITLE = 4;

    private Terms() {}

    static Map<String, Double> of(Document document) {
        Map<String, Double> terms = new LinkedHashMap<>();
        List<String> words = Stems.words(lead(document));
        for (int i = 0; i < Math.min(LEAD, words.size()); i++) add(terms, words.get(i), Math.exp(-FADE * i));
        for (String word : Stems.words(headline(document))) add(terms, word, TITLE);
        return terms;
    }

    private static void add(Map<String, Double> terms, String word, double count) {
        if (!Stems.isStopword(word)) terms.merge(Stems.of(word), count, Double::sum);
    }

    // Only as many characters as the lead can need: reports may be books.
    private static String lead(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block.role().isReport())
                text.append(document.words(block.span())).append('\n');
            if (text.length() > LEAD * 20) break;
        }
        return text.length() > LEAD * 20 ? text.substring(0, LEAD * 20) : text.toString();
    }

    static String headline(Document document) {
        return document.title()
                .orElseGet(() -> document.blocks().stream()
                        .filter(block -> block.role() == Role.HEADLINE)
                        .map(block -> document.words(block.span()))
                        .findFirst()
                        .orElse(""));
    }
}
