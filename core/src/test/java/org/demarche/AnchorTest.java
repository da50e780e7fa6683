package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.demarche.Deixis.PartOfYear;
import org.demarche.Deixis.Shift;
import org.demarche.Deixis.Side;
import org.demarche.Deixis.Stretch;
import org.demarche.Deixis.Weekday;
import org.junit.jupiter.api.Test;

class AnchorTest {
    // A Thursday.
    private final Anchor anchor = new Anchor(LocalDate.of(2022, 3, 17));

    private String value(Deixis deixis) {
        return anchor.anchor(deixis).timex3();
    }

    @Test
    void countsFromThePublicationDay() {
        assertThat(value(new Shift(Stretch.DAY, -1))).isEqualTo("2022-03-16");
        assertThat(value(new Shift(Stretch.WEEK, -1))).isEqualTo("2022-W10");
        assertThat(value(new Shift(Stretch.WEEKEND, 0))).isEqualTo("2022-W11-WE");
        assertThat(value(new Shift(Stretch.MONTH, 1))).isEqualTo("2022-04");
        assertThat(value(new Shift(Stretch.QUARTER, -1))).isEqualTo("2021-Q4");
        assertThat(value(new Shift(Stretch.YEAR, -20))).isEqualTo("2002");
        assertThat(value(new Shift(Stretch.DECADE, -1))).isEqualTo("201");
    }

    @Test
    void takesTheWeekdayOfPublicationForThatDay() {
        assertThat(value(new Weekday(DayOfWeek.THURSDAY, Side.PAST))).isEqualTo("2022-03-17");
        assertThat(value(new Weekday(DayOfWeek.THURSDAY, Side.BEFORE))).isEqualTo("2022-03-10");
        assertThat(value(new Weekday(DayOfWeek.FRIDAY, Side.PAST))).isEqualTo("2022-03-11");
        assertThat(value(new Weekday(DayOfWeek.FRIDAY, Side.COMING))).isEqualTo("2022-03-18");
    }

    @Test
    void findsTheYearOfADayOfAMonth() {
        assertThat(value(new PartOfYear("02-24", Side.PAST))).isEqualTo("2022-02-24");
        assertThat(value(new PartOfYear("12-11", Side.PAST))).isEqualTo("2021-12-11");
        assertThat(value(new PartOfYear("01", Side.COMING))).isEqualTo("2023-01");
        assertThat(value(new PartOfYear("12", Side.NEAREST))).isEqualTo("2021-12");
        assertThat(value(new PartOfYear("Q4", Side.BEFORE))).isEqualTo("2021-Q4");
    }

    @Test
    void anchorsAValueLaterAndKeepsItsTimeOfDay() {
        TimeValue unknown = new TimeValue(
                "XXXX-WXX-4TMO",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.of(new Weekday(DayOfWeek.THURSDAY, Side.PAST)));
        assertThat(unknown.isAnchored()).isFalse();
        assertThat(anchor.anchor(unknown).timex3()).isEqualTo("2022-03-17TMO");
        assertThat(anchor.anchor(unknown).from()).contains(LocalDate.of(2022, 3, 17));
    }

    @Test
    void leavesAValueAloneThatIsNotToldFromThePublicationDay() {
        assertThat(anchor.anchor(TimeValue.of("1998-05"))).isEqualTo(TimeValue.of("1998-05"));
    }

    @Test
    void tellsWhichPublicationDaysADeixisAllows() {
        LocalDate friday = LocalDate.of(2022, 3, 18);
        assertThat(Anchor.publicationDays(new Shift(Stretch.DAY, 1), friday)).containsExactly(friday.minusDays(1));
        assertThat(Anchor.publicationDays(new Weekday(DayOfWeek.FRIDAY, Side.PAST), friday))
                .hasSize(7)
                .startsWith(friday);
        assertThat(Anchor.publicationDays(new Weekday(DayOfWeek.MONDAY, Side.PAST), friday))
                .isEmpty();
        assertThat(Anchor.publicationDays(new PartOfYear("03-18", Side.PAST), friday))
                .isEmpty();
    }

    @Test
    void coversTheDaysOfItsValue() {
        assertThat(TimeValue.of("2022-02").until()).contains(LocalDate.of(2022, 2, 28));
        assertThat(TimeValue.of("2021-W53-WE").from()).isPresent();
        assertThat(TimeValue.of("2022-W11").from()).contains(LocalDate.of(2022, 3, 14));
        assertThat(TimeValue.of("199").until()).contains(LocalDate.of(1999, 12, 31));
        assertThat(TimeValue.of("2022-H2").from()).contains(LocalDate.of(2022, 7, 1));
        assertThat(TimeValue.of("P3D").isAnchored()).isFalse();
        assertThat(TimeValue.of("2022-02-30").isAnchored()).isFalse();
    }
}
