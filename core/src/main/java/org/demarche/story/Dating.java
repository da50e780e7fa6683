package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Anchor;
import org.demarche.Bag;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.TimeValue;
import org.demarche.Utterance;

/** Dates undated reports by the words they share with dated ones: what was said on Thursday is reported from Thursday on. */
final class Dating {
    private static final int WITNESSES = 8;
    // One wording in common may be chance or a later reminder.
    private static final int AGREEING = 2;

    private final Utterances utterances;
    private final List<Reading> dated = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Nearby nearby = new Nearby();

    private Dating(Collection<Reading> readings, Sameness sameness) {
        utterances = new Utterances(sameness);
        for (Reading reading : readings) if (isDated(reading)) dated.add(reading);
        for (int i = 0; i < dated.size(); i++) nearby.add(i, bag(dated.get(i)));
    }

    /** The readings, those without a date dated where a dated report of the same words allows it. */
    static List<Reading> dated(Collection<Reading> readings, Sameness sameness) {
        if (readings.stream().allMatch(Dating::isDated)) return List.copyOf(readings);
        Dating dating = new Dating(readings, sameness);
        return readings.stream()
                .map(each -> isDated(each) ? each : dating.date(each))
                .toList();
    }

    private static boolean isDated(Reading reading) {
        return reading.document().published().date().isPresent();
    }

    private Bag bag(Reading reading) {
        return vocabulary.bag(Terms.of(reading.document()));
    }

    private Reading date(Reading undated) {
        if (undated.statements().isEmpty()) return undated;
        List<Reading> together = new ArrayList<>(List.of(undated));
        nearby.near(bag(undated)).stream().limit(WITNESSES).map(dated::get).forEach(together::add);
        return date(undated, together, utterances.of(Saying.of(together), undated.document()))
                .map(undated::published)
                .orElse(undated);
    }

    private static Optional<Published> date(Reading undated, List<Reading> readings, List<Utterance> utterances) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        Map<LocalDate, DocumentId> witness = new TreeMap<>();
        for (Utterance utterance : utterances) {
            Optional<Utterance.Variant> own = variantIn(undated, utterance);
            if (own.isEmpty()) continue;
            for (Utterance.Variant other : utterance.variants()) {
                if (other.words().document().equals(undated.document().id())) continue;
                Optional<LocalDate> said = saidOn(other, readings);
                if (said.isEmpty()) continue;
                LocalDate day = published(own.get(), said.get());
                days.merge(day, 1, Integer::sum);
                witness.putIfAbsent(day, other.words().document());
            }
        }
        return days.entrySet().stream()
                .filter(day -> day.getValue() >= AGREEING)
                .max(Map.Entry.<LocalDate, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(best -> inferred(
                        best.getKey(),
                        best.getValue(),
                        origin(
                                witness.getOrDefault(
                                        best.getKey(), undated.document().id()),
                                readings)));
    }

    private static Published inferred(LocalDate day, int shared, String from) {
        String why = "reports the same words as " + from + ", said on " + day + " (" + shared
                + (shared == 1 ? " shared wording)" : " shared wordings)");
        return Published.on(day, Published.Known.INFERRED).because(why);
    }

    private static String origin(DocumentId id, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.document().id().equals(id))
                .map(reading ->
                        reading.document().title().orElse(reading.document().origin()))
                .findFirst()
                .orElse(id.value());
    }

    private static Optional<Utterance.Variant> variantIn(Reading reading, Utterance utterance) {
        return utterance.variants().stream()
                .filter(variant ->
                        variant.words().document().equals(reading.document().id()))
                .findFirst();
    }

    /** The day the other report has the words said: the one it tells, else the one it was published on. */
    private static Optional<LocalDate> saidOn(Utterance.Variant variant, List<Reading> readings) {
        Optional<LocalDate> told =
                variant.statement().said().filter(TimeValue::isDay).flatMap(TimeValue::from);
        return told.or(() -> readings.stream()
                .filter(reading ->
                        reading.document().id().equals(variant.words().document()))
                .findFirst()
                .flatMap(reading -> reading.document().published().date()));
    }

    // "Said on Thursday" may be printed on that Thursday or in the days after; words alike are mostly printed at once.
    private static LocalDate published(Utterance.Variant own, LocalDate said) {
        return own.statement()
                .said()
                .flatMap(TimeValue::deixis)
                .flatMap(deixis -> Anchor.publicationDays(deixis, said).stream()
                        .filter(day -> !day.isBefore(said))
                        .findFirst())
                .orElse(said);
    }
}
