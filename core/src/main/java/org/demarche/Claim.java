package org.demarche;

import java.util.List;
import java.util.Optional;

/**
 * One proposition with who asserts it, who denies it and who only reports it.
 *
 * @param id stable within a dossier
 * @param proposition the proposition in the words of a report
 * @param positions who takes which position, by date and place
 */
public record Claim(String id, String proposition, List<Position> positions) {
    /** What a party does with a proposition. */
    public enum Stance {
        ASSERTS,
        DENIES,
        REPORTS
    }

    /**
     * One party's position.
     *
     * @param speaker who
     * @param stance what they do with the proposition
     * @param words where the report says so
     */
    public record Position(Speaker speaker, Stance stance, Evidence words) {}

    public Claim {
        positions = List.copyOf(positions);
    }

    /** With the positions that a statement of these readings takes; empty when there is none. */
    Optional<Claim> among(List<Reading> readings) {
        List<Position> taken = positions.stream()
                .filter(each -> readings.stream().anyMatch(reading -> takes(reading, each.words())))
                .toList();
        return taken.isEmpty() ? Optional.empty() : Optional.of(new Claim(id, proposition, taken));
    }

    private static boolean takes(Reading reading, Evidence words) {
        return reading.document().id().equals(words.document())
                && reading.statements().stream()
                        .anyMatch(each -> each.evidence().overlaps(words.span()));
    }
}
