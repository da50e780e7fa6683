package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Act;
import org.demarche.Table;
import org.demarche.Token;

/** The cues of {@code cues.tsv}, looked up by lemma. */
final class CueLexicon {
    private final Map<String, List<Cue>> byHead = new HashMap<>();
    private final Map<String, List<Cue>> byForm = new HashMap<>();
    private final WordLists lists = new WordLists();
    private final Map<String, String> irregular = lists.irregular();

    CueLexicon() {
        for (List<String> row : Table.read(CueLexicon.class, "cues.tsv", 6)) add(cue(row));
        for (List<Cue> senses : byHead.values()) {
            senses.sort(Comparator.comparing((Cue cue) -> -cue.words().size()));
        }
        byHead.forEach(this::addForms);
    }

    private void addForms(String key, List<Cue> senses) {
        Cue.Part part = senses.get(0).part();
        String lemma = senses.get(0).words().get(0);
        if (part != Cue.Part.VERB && part != Cue.Part.NOUN) return;
        for (String form : part == Cue.Part.VERB ? Inflections.ofVerb(lemma) : Inflections.ofNoun(lemma)) {
            byForm.putIfAbsent(key(form, part), senses);
        }
    }

    private void add(Cue cue) {
        byHead.computeIfAbsent(key(cue.words().get(0), cue.part()), head -> new ArrayList<>())
                .add(cue);
    }

    /** The senses of a word by its form, else by its lemma: a form is never read wrongly. */
    List<Cue> senses(Token token, Cue.Part part) {
        String form = token.form().toLowerCase(Locale.ROOT);
        String lemma = part == Cue.Part.VERB ? irregular.getOrDefault(form, "") : "";
        if (!lemma.isEmpty()) return senses(lemma, part);
        List<Cue> senses = byForm.getOrDefault(key(form, part), List.of());
        return senses.isEmpty() ? senses(token.lemma(), part) : senses;
    }

    /** The senses of a lemma, those of several words first. */
    List<Cue> senses(String lemma, Cue.Part part) {
        return byHead.getOrDefault(key(lemma, part), List.of());
    }

    /** Every form of a cue that reports speech. */
    Set<String> speechWords() {
        Set<String> words = new TreeSet<>();
        byForm.forEach((key, senses) -> {
            if (senses.stream().anyMatch(cue -> !cue.thought())) words.add(key.substring(1));
        });
        irregular.forEach((form, lemma) -> {
            if (senses(lemma, Cue.Part.VERB).stream().anyMatch(cue -> !cue.thought())) words.add(form);
        });
        words.addAll(Set.of("according", "allegedly", "reportedly"));
        return Set.copyOf(words);
    }

    WordLists lists() {
        return lists;
    }

    /** How many senses there are. */
    int size() {
        return byHead.values().stream().mapToInt(List::size).sum();
    }

    private static String key(String lemma, Cue.Part part) {
        return part.ordinal() + lemma;
    }

    private static Cue cue(List<String> row) {
        return new Cue(
                List.of(row.get(0).split(" ")),
                part(row.get(1)),
                row.get(2).equals("thought"),
                Act.valueOf(row.get(3)),
                polarity(row.get(4)),
                Set.of(row.get(5).split(" ")));
    }

    private static Cue.Part part(String letter) {
        return switch (letter) {
            case "v" -> Cue.Part.VERB;
            case "a" -> Cue.Part.ADJECTIVE;
            case "n" -> Cue.Part.NOUN;
            case "p" -> Cue.Part.ADVERBIAL;
            default -> throw new IllegalStateException("cues.tsv: part must be v, a, n or p, found " + letter);
        };
    }

    private static int polarity(String sign) {
        return switch (sign) {
            case "+" -> 1;
            case "-" -> -1;
            case "0" -> 0;
            default -> throw new IllegalStateException("cues.tsv: polarity must be +, - or 0, found " + sign);
        };
    }
}
