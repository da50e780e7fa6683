package org.demarche.extract.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;
import org.demarche.Token;

/** Notices sentences and subjects that belong to sport, markets, culture or nature rather than to politics. */
final class Elsewhere {
    /** What else a sentence may speak of. */
    enum Field {
        SPORT,
        MARKET,
        CULTURE,
        NATURE,
        /** Things that rise, fall and give way without acting; like nature's, they count only as subjects. */
        THING
    }

    private final Map<String, Field> fields = new HashMap<>();

    Elsewhere() {
        for (List<String> row : Table.read(Elsewhere.class, "elsewhere.tsv", 2)) {
            fields.put(row.get(0), Field.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** The fields the sentence's words speak of; what strikes in nature counts only as a subject. */
    Set<Field> of(Tree tree) {
        Set<Field> found = EnumSet.noneOf(Field.class);
        for (Token token : tree.tokens()) {
            Field field = field(tree, token);
            if (field != null) found.add(field);
        }
        return found;
    }

    /** True when these words, of which no tree is at hand, speak of sport. */
    boolean isSport(String words, Lemmas lemmas) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (fields.get(lemmas.of(word)) == Field.SPORT || fields.get(word) == Field.SPORT) return true;
        }
        return false;
    }

    /** True when this word itself is none that acts in politics. */
    boolean isForeign(Tree tree, Token token) {
        return field(tree, token) != null;
    }

    private @org.jspecify.annotations.Nullable Field field(Tree tree, Token token) {
        Field field = fields.get(tree.lemma(token));
        return field != null ? field : fields.get(Tree.lower(token));
    }
}
