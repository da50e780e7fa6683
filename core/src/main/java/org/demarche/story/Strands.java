package org.demarche.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.Actor;
import org.demarche.Bag;
import org.demarche.Mention;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.Story;
import org.demarche.Strand;

/** Draws from a woven story the little that links it to others. */
final class Strands {
    private static final int WORDS = 160;
    private static final int SIDES = 4;

    private Strands() {}

    /** The strand of a story; the sums are those of its reports, the vocabulary knows their stems. */
    static Strand of(Story story, Bag mean, Vocabulary vocabulary, List<Reading> readings) {
        Map<String, Integer> sides = new TreeMap<>();
        Set<String> voices = new TreeSet<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.annotated().mentions())
                mention.actor().code().ifPresent(code -> sides.merge(code, 1, Integer::sum));
            for (Statement statement : reading.statements()) voice(statement, voices);
        }
        return new Strand(
                story.id(),
                story.headline(),
                story.date(),
                words(mean, vocabulary),
                mostly(sides),
                List.copyOf(voices));
    }

    private static void voice(Statement statement, Set<String> voices) {
        statement
                .speaker()
                .actor()
                .filter(who -> who.kind() == Actor.Kind.PERSON)
                .ifPresent(who -> voices.add(who.name()));
    }

    private static List<Strand.Word> words(Bag mean, Vocabulary vocabulary) {
        List<Strand.Word> words = new ArrayList<>();
        for (String stem : vocabulary.words(mean.keys(WORDS)))
            words.add(new Strand.Word(stem, mean.weight(Bag.term(stem))));
        return words;
    }

    private static List<String> mostly(Map<String, Integer> sides) {
        int all = sides.values().stream().mapToInt(Integer::intValue).sum();
        return sides.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIDES)
                .filter(side -> side.getValue() * 10 >= all)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By day, the undated last. */
    static final Comparator<Strand> BY_DATE = Comparator.comparing(
                    (Strand strand) -> strand.date().map(Object::toString).orElse("9"))
            .thenComparing(Strand::story);
}
