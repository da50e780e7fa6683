package org.demarche.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Table;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("YEAR", "1914"),
            Map.entry("UNIT", "W"),
            Map.entry("UNITS", "TH"),
            Map.entry("SPAN", "M"),
            Map.entry("HOLIDAY", "easter"),
            Map.entry("PART", "MO"),
            Map.entry("CLOCK", "10:30"),
            Map.entry("SEASON", "SU"),
            Map.entry("DECADE", "199"),
            Map.entry("ISO", "2022-03-17"),
            Map.entry("REF", "PAST_REF"),
            Map.entry("RECURRING", "P1D"),
            Map.entry("CHRONICLE", "PAST_REF"));

    private final Set<String> kinds =
            Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.toSet());

    @Test
    void everyRuleTellsATime() {
        for (List<String> row : Table.read(Grammar.class, "rules.tsv", 4)) {
            Meaning meaning =
                    Meaning.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (List<String> path : Patterns.of(row.get(0))) {
                Match match = new Match(new Rule(0, Optional.empty(), meaning, row.get(3)), terms(path), 0, 1);
                assertThatCode(() -> meaning.tell(match)).as(row.get(0)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void everyCapitalisedStepIsAClass() {
        for (List<String> row : Table.read(Grammar.class, "rules.tsv", 4)) {
            for (List<String> path : Patterns.of(row.get(0))) {
                assertThat(path)
                        .as(row.get(0))
                        .allMatch(step -> step.equals(step.toLowerCase(Locale.ROOT)) || kinds.contains(step));
            }
        }
    }

    @Test
    void spellsOutOptionsAndChoices() {
        assertThat(Patterns.of("[the] (a|b [c]) d"))
                .containsExactlyInAnyOrder(
                        List.of("a", "d"),
                        List.of("b", "d"),
                        List.of("b", "c", "d"),
                        List.of("the", "a", "d"),
                        List.of("the", "b", "d"),
                        List.of("the", "b", "c", "d"));
    }

    private List<Term> terms(List<String> path) {
        return path.stream()
                .filter(kinds::contains)
                .map(kind -> new Term(Kind.valueOf(kind), SAMPLES.getOrDefault(kind, "3"), 1))
                .toList();
    }
}
