package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.EventType;
import org.demarche.Table;

/** Every frame of the sixteen frame tables, found by trigger. */
final class Lexicon {
    /** Whether a light verb lends its subject as the one who acts or as the one acted upon. */
    enum Lends {
        OWN,
        BACK
    }

    private final WordClasses classes = new WordClasses("classes.tsv");
    private final Map<String, List<Frame>> frames = new HashMap<>();
    private final Lemmas lemmas = new Lemmas();
    private final Map<String, Lends> light = new HashMap<>();
    private final Map<String, Set<EventType>> hints = new HashMap<>();

    Lexicon() {
        for (EventType type : EventType.values()) read(type);
        for (List<String> row : Table.read(Lexicon.class, "light.tsv", 3)) {
            lemmas.learn(row.get(0));
            light.put(row.get(0), row.get(2).equals("back") ? Lends.BACK : Lends.OWN);
        }
        for (List<String> row : Table.read(Lexicon.class, "hints.tsv", 2)) hint(row);
    }

    private void read(EventType type) {
        String name = "frames-" + type.name().toLowerCase(Locale.ROOT) + ".tsv";
        for (List<String> row : Table.read(Lexicon.class, name, 8)) {
            for (String trigger :
                    Arrays.stream(row.get(1).split("\\|")).distinct().toList()) add(type, trigger, row);
        }
    }

    private void add(EventType type, String trigger, List<String> row) {
        Frame.Word word = word(row.get(0));
        Frame frame = new Frame(
                trigger,
                word,
                split(row.get(2), ",").stream()
                        .map(need -> Need.of(need, classes))
                        .toList(),
                type,
                split(row.get(3), ";"),
                split(row.get(4), ";"),
                row.get(5),
                split(row.get(6), ","),
                split(row.get(7), ","));
        lemmas.learn(trigger);
        for (Need need : frame.needs()) need.words().forEach(lemmas::learn);
        frames.computeIfAbsent(key(trigger, word), k -> new ArrayList<>()).add(frame);
    }

    private void hint(List<String> row) {
        for (String verb : row.get(1).split(" ")) {
            lemmas.learn(verb);
            hints.computeIfAbsent(verb, key -> EnumSet.noneOf(EventType.class)).add(EventType.valueOf(row.get(0)));
        }
    }

    /** The types this verb may tell when no frame of it fits. */
    Set<EventType> hints(String lemma) {
        return hints.getOrDefault(lemma, Set.of());
    }

    private static Frame.Word word(String letter) {
        return switch (letter) {
            case "v" -> Frame.Word.VERB;
            case "n" -> Frame.Word.NOUN;
            case "a" -> Frame.Word.ADJECTIVE;
            default -> throw new IllegalStateException("a frame hangs on v, n or a, not " + letter);
        };
    }

    private static List<String> split(String text, String mark) {
        return text.isEmpty() ? List.of() : List.of(text.split(mark));
    }

    private static String key(String lemma, Frame.Word word) {
        return lemma + "/" + word;
    }

    /** The frames that hang on this lemma. */
    List<Frame> frames(String lemma, Frame.Word word) {
        return frames.getOrDefault(key(lemma, word), List.of());
    }

    /** What a light verb lends its noun; empty when the verb is not light. */
    Optional<Lends> light(String lemma) {
        return Optional.ofNullable(light.get(lemma));
    }

    Lemmas lemmas() {
        return lemmas;
    }

    WordClasses classes() {
        return classes;
    }

    /** How many frames there are: one for each trigger of each row. */
    int size() {
        return frames.values().stream().mapToInt(List::size).sum();
    }
}
