package org.demarche;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reports tell of one named thing, in order of time.
 *
 * @param about the name that was asked for
 * @param names the names it was found under in the reports, the commonest first
 * @param entries what was told, by time
 */
public record Chronology(String about, List<String> names, List<Entry> entries) {
    public Chronology {
        names = List.copyOf(names);
        entries = List.copyOf(entries);
    }

    /** The same with only so many entries, the weightiest, still by time. */
    public Chronology weightiest(int most) {
        Set<Entry> kept = entries.stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> -entry.weight()))
                .limit(most)
                .collect(Collectors.toSet());
        return new Chronology(
                about, names, entries.stream().filter(kept::contains).toList());
    }

    /**
     * One day, or one longer stretch of the calendar, with everything the reports tell of it.
     *
     * @param when the day or stretch; it is anchored
     * @param stated whether some telling says the time itself; if not, it is the day of the reports that tell it
     * @param best the sentence that tells it best
     * @param tellings all sentences that tell of it, the best among them, by report and place
     * @param outlets how many outlets tell it, copies not counted
     * @param weight how much it counts beside the others; more is more
     */
    public record Entry(
            TimeValue when, boolean stated, Evidence best, List<Evidence> tellings, int outlets, double weight) {
        public Entry {
            tellings = List.copyOf(tellings);
            if (!when.isAnchored()) throw new IllegalArgumentException("an entry lies in the calendar: " + when);
            if (!tellings.contains(best)) throw new IllegalArgumentException("the best telling is one of them");
        }
    }
}
