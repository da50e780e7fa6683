package org.demarche.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Name;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Table;

/**
 * The forms under which reports name one thing, learnt from the reports themselves: the whole name, what they put in
 * brackets beside it ("General Motors (GM)"), and those parts of it that hardly stand alone in reports about anything
 * else ("the Dow").
 */
final class NameForms {
    private static final Set<String> KINDS = Table.read(NameForms.class, "kind-words.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    // Half of the reports that use a part alone must use the whole too, or the part names something else.
    private static final double LOYAL = 0.5;
    // In fewer reports than these it cannot be seen how a beginning of a name goes on elsewhere.
    private static final int ENOUGH = 3;

    private final List<Reading> readings;
    private final Set<String> keys = new LinkedHashSet<>();

    private NameForms(List<Reading> readings) {
        this.readings = readings;
    }

    /** The forms of a name of these words, as {@link NameKey} has them, the whole name first. */
    static Set<String> of(List<String> name, List<Reading> readings) {
        NameForms forms = new NameForms(readings);
        forms.keys.add(NameKey.joined(name));
        List<String> words = forms.bare(name);
        forms.keys.add(NameKey.joined(words));
        if (!forms.isUsed()) words = forms.likely(words);
        forms.addBracketed();
        forms.addParts(words);
        forms.addBracketed();
        return forms.keys;
    }

    static boolean isKind(String word) {
        return KINDS.contains(NameKey.of(word));
    }

    // Without the words that only say of what kind it is, but for "Singapore Airlines".
    private List<String> bare(List<String> words) {
        int until = words.size();
        while (until > 1 && isKind(words.get(until - 1))) until--;
        List<String> bare = words.subList(0, until);
        return isPlace(NameKey.joined(bare)) ? words : bare;
    }

    private boolean isUsed() {
        return readings.stream().anyMatch(reading -> !NameUses.of(reading, keys).isEmpty());
    }

    // No report names it so: a first name told otherwise ("Fritz" for "Frederick"), or two letters changed about.
    private List<String> likely(List<String> words) {
        String asked = NameKey.joined(words);
        for (Reading reading : readings) {
            for (Sentence sentence : reading.annotated().sentences()) {
                for (Name name : sentence.names()) {
                    List<String> other = NameKey.words(reading.document().words(name.span()));
                    String key = NameKey.joined(other);
                    if (!isNamesake(words, other, name.kind()) && !NameKey.isMistyped(asked, key)) continue;
                    keys.add(key);
                    return other;
                }
            }
        }
        return words;
    }

    private static boolean isNamesake(List<String> asked, List<String> other, Name.Kind kind) {
        return kind == Name.Kind.PERSON
                && asked.size() == 2
                && other.size() == 2
                && asked.get(1).equalsIgnoreCase(other.get(1))
                && asked.get(0).charAt(0) == other.get(0).charAt(0);
    }

    private void addBracketed() {
        for (Reading reading : readings) {
            for (Sentence sentence : reading.annotated().sentences()) {
                for (Brackets.Pair pair : Brackets.in(sentence)) {
                    if (keys.contains(pair.whole())) keys.add(pair.brief());
                    else if (keys.contains(pair.brief())) keys.add(pair.whole());
                }
            }
        }
    }

    private void addParts(List<String> words) {
        for (List<String> part : parts(words)) {
            String key = NameKey.joined(part);
            boolean begins = part.equals(words.subList(0, part.size()));
            boolean numberless = part.size() == words.size() - 1 && NameKey.isNumber(words.get(words.size() - 1));
            if (!isPlace(key) && isLoyal(key, begins && (numberless || part.size() > 1))) keys.add(key);
        }
    }

    // A model's maker is not the model: where the last word mixes letters and digits, parts keep it.
    private static List<List<String>> parts(List<String> words) {
        List<List<String>> parts = new ArrayList<>();
        boolean model = NameKey.isModel(words.get(words.size() - 1));
        for (int length = words.size() - 1; length >= 1; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<String> part = words.subList(from, from + length);
                boolean proper = NameKey.isProper(part.get(0)) && NameKey.isProper(part.get(length - 1));
                boolean letters = part.stream().anyMatch(word -> !NameKey.isNumber(word));
                boolean whose = !model || from + length == words.size();
                if (proper && letters && whose && !isKind(part.get(0))) parts.add(part);
            }
        }
        return parts;
    }

    private boolean isPlace(String key) {
        for (Reading reading : readings) {
            String text = reading.document().text();
            for (Mention mention : reading.annotated().mentions()) {
                boolean country = mention.actor().kind() == Actor.Kind.COUNTRY;
                if (country && NameKey.of(mention.head().in(text)).equals(key)) return true;
            }
            if (reading.annotated().places().stream()
                    .anyMatch(place -> NameKey.of(place.span().in(text)).equals(key))) return true;
        }
        return false;
    }

    // A beginning of a name ("the Nikkei", "Dow Jones") may stand for it wherever no report goes on otherwise.
    private boolean isLoyal(String part, boolean beginning) {
        int using = 0;
        int loyal = 0;
        int joined = 0;
        for (Reading reading : readings) {
            List<NameUses.Use> whole = NameUses.of(reading, keys);
            List<NameUses.Use> uses = NameUses.of(reading, Set.of(part)).stream()
                    .filter(use -> whole.stream().noneMatch(each -> each.span().contains(use.span())))
                    .toList();
            if (uses.isEmpty()) continue;
            using++;
            if (!uses.stream().allMatch(NameUses::standsAlone)) joined++;
            else if (!whole.isEmpty()) loyal++;
        }
        return using > 0 && loyal >= using * LOYAL || beginning && joined == 0 && using >= ENOUGH;
    }
}
