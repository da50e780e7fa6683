package org.demarche.store.codec;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.Actor;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Statement;
import org.demarche.Token;
import org.demarche.store.Archive;
import org.demarche.store.Archives;

/**
 * Makes what records are pressed with from archives of our own sentences: {@code prose-1.txt}, {@code
 * reasons-1.txt} and {@code tokens-1.tsv}, and when those are built in, by a second run, {@code odds-1.bin}. Run by hand; what a release pressed
 * with is never made anew.
 */
final class DictionaryMaker {
    private static final int REASONS = 9_000;
    private static final int PHRASES = 5_000;
    private static final int WORDS = 2_181;

    private final Map<String, Integer> reasons = new HashMap<>();
    private final Map<String, Integer> phrases = new HashMap<>();
    private final Map<String, Map<String, Integer>> tokens = new HashMap<>();

    public static void main(String[] args) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            try (Archive archive = Archives.existing(args[i], document -> Optional.empty())) {
                archive.readings(readings::add);
            }
        }
        if (args[0].equals("odds")) odds(Path.of(args[1]), readings);
        else words(Path.of(args[1]), readings);
    }

    static void words(Path folder, List<Reading> readings) throws IOException {
        DictionaryMaker maker = new DictionaryMaker();
        readings.forEach(maker::add);
        Files.writeString(folder.resolve("prose-1.txt"), best(maker.phrases, PHRASES) + "\n" + common() + "\n");
        Files.writeString(folder.resolve("reasons-1.txt"), best(maker.reasons, REASONS) + "\n");
        Files.writeString(folder.resolve("tokens-1.tsv"), maker.table());
    }

    static void odds(Path folder, List<Reading> readings) throws IOException {
        Odds odds = Odds.even();
        TokenCoder coder = new TokenCoder(new Coder(odds));
        for (Reading reading : readings)
            TokenColumns.pack(
                    new Packer(), reading.document().text(), reading.annotated().sentences(), coder);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve("odds-1.bin"))))) {
            odds.write(out);
        }
    }

    private void add(Reading reading) {
        Set<String> met = new HashSet<>();
        for (Statement statement : reading.statements()) {
            met.addAll(statement.why());
            met.add(statement.form().name());
            met.add(statement.act().name());
        }
        for (Event event : reading.events()) {
            met.addAll(event.why());
            met.addAll(event.modes());
            met.add(event.type().name());
            met.add(event.status().name());
            event.actors().forEach(party -> add(party, met::add));
        }
        for (Mention mention : reading.annotated().mentions()) {
            met.add(mention.form().name());
            add(mention.actor(), met::add);
        }
        reading.annotated().times().forEach(time -> met.add(time.value().timex3()));
        met.forEach(each -> reasons.merge(each, 1, Integer::sum));
        for (Sentence sentence : reading.annotated().sentences()) {
            phrases(sentence.span().in(reading.document().text()));
            for (Token token : sentence.tokens())
                add(token, token.span().in(reading.document().text()));
        }
    }

    private static void add(Party party, Consumer<String> sink) {
        add(party.actor(), sink);
    }

    private static void add(Actor actor, Consumer<String> sink) {
        sink.accept(actor.why());
        sink.accept(actor.kind().name());
        sink.accept(actor.basis().name());
        actor.code().ifPresent(sink);
        actor.sector().ifPresent(sink);
    }

    private void phrases(String sentence) {
        String[] words = sentence.split(" ");
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + 4); to++)
                phrases.merge(phrase.append(' ').append(words[to]).toString(), 1, Integer::sum);
        }
    }

    private void add(Token token, String words) {
        count("tags", token.upos() + " " + token.xpos() + " " + token.feats());
        count("relation", token.relation());
        count("lemma", Lemmas.rule(words, token.lemma()));
    }

    private void count(String what, String value) {
        tokens.computeIfAbsent(what, each -> new HashMap<>()).merge(value, 1, Integer::sum);
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("# What tokens mostly have, the most common first. Columns: what it is, the value.\n"
                        + "# Records hold the places of these lines: a release's file is never changed.\n");
        for (String what : List.of("tags", "relation", "lemma"))
            tokens.getOrDefault(what, Map.of()).entrySet().stream()
                    .filter(each -> each.getValue() > 1)
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(each -> table.append(what)
                            .append('\t')
                            .append(each.getKey())
                            .append('\n'));
        return table.toString();
    }

    /** The first words of the language model's vocabulary, which lists the common ones first; the most common last. */
    private static String common() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Token.class.getResourceAsStream("/org/demarche/annotate/model/vocab.txt"))) {
            List<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(word -> !word.equals("the"))
                    .filter(word -> word.matches("[a-z]{4,}"))
                    .limit(WORDS)
                    .collect(Collectors.toList());
            Collections.reverse(words);
            return String.join(" ", words);
        }
    }

    /** The words that save most, the best last, where they are nearest to the record; none inside another. */
    private static String best(Map<String, Integer> counts, int length) {
        List<String> best = new ArrayList<>();
        int size = 0;
        for (String each : counts.keySet().stream()
                .filter(word -> counts.getOrDefault(word, 0) > 1 && word.length() > 3)
                .sorted(Comparator.comparing((String word) -> -counts.getOrDefault(word, 0) * (word.length() - 3))
                        .thenComparing(Comparator.naturalOrder()))
                .toList()) {
            if (best.stream().anyMatch(word -> word.contains(each))) continue;
            best.add(0, each);
            size += each.length() + 1;
            if (size > length) break;
        }
        return String.join("\n", best);
    }
}
