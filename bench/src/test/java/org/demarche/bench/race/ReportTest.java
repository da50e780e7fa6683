package org.demarche.bench.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Machine MACHINE = new Machine(2, "17", 0.5);
    private static final Texts TEXTS = new Texts("words", 1000, List.of("…"));

    @Test
    void tellsMedianSpreadGainAndRatio() {
        Result ours = result("ours", laps(1, 1, 2, 4), laps(2, 1, 1, 1));
        Result theirs = result("theirs", laps(1, 4, 4, 4));
        Report report = new Report(TEXTS, List.of(ours, theirs), 3, 1, MACHINE, MACHINE);
        assertThat(report.lines())
                .contains("ours: loaded in 2.0 s, 3 MB at most")
                .anyMatch(line -> line.contains("1:       500 ±75 %")
                        && line.contains("gain 2.00")
                        && line.endsWith("warm after 7, not steady"))
                .contains("all, 1 threads: 2.00 times as fast as theirs");
        assertThat(report.json().at("/contenders/0/stages/0/median").asDouble()).isEqualTo(500);
        assertThat(report.json().at("/contenders/1/stages/0/failed").asInt()).isEqualTo(1);
    }

    private static Result result(String name, Laps... laps) {
        return new Result(name, 2_000_000_000L, OptionalLong.of(3 << 20), List.of(laps));
    }

    private static Laps laps(int threads, long... seconds) {
        return new Laps(
                OurStages.ALL,
                threads,
                7,
                false,
                java.util.Arrays.stream(seconds)
                        .mapToObj(each -> new Lap(1, each * 1_000_000_000L, each * 2_000_000_000L, 1))
                        .toList());
    }
}
