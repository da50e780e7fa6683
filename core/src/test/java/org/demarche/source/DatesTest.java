package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Published.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates dates = new Dates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Updated: March 17, 2022, 9:11 PM | 2022-03-17T21:11 |",
                "Published 18 March 2022 | 2022-03-18 |",
                "2017-09-15 17:52 | 2017-09-15T17:52 |",
                "2021-05-03T14:05:00+0200 | 2021-05-03T14:05 | +02:00",
                "2021-05-03T14:05:00.123Z | 2021-05-03T14:05 | Z",
                "10:02 p.m. EST, Jan. 4, 2023 | 2023-01-04T22:02 | -05:00",
                "Fri, 1 Jul 2022 08:00 ET | 2022-07-01T08:00 | -04:00",
                "May 03 , 2013 | 2013-05-03 |",
                "17. März 2022, 12.30 | 2022-03-17T12:30 |",
                "le 3 février 2020 à 9h05 | 2020-02-03 |",
                "25/12/2020 | 2020-12-25 |",
                "12/25/2020 | 2020-12-25 |",
            })
    void readsStamps(String words, String value, String zone) {
        var published = dates.first(words).orElseThrow().published(Known.STATED);
        assertThat(published.value()).contains(value);
        assertThat(published.zone().map(Object::toString).orElse(null)).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"03/04/2022", "31 February 2020", "in 2020 there were 12", "5:04 PM"})
    void answersNothingWhereTheDayIsNotTold(String words) {
        assertThat(dates.first(words)).isEmpty();
    }

    @Test
    void readsTheDayInAnAddress() {
        assertThat(AddressDate.of("https://example.org/world/2022/03/17/story")
                        .orElseThrow()
                        .value())
                .contains("2022-03-17");
        assertThat(AddressDate.of("https://example.org/2022/mar/17/story")
                        .orElseThrow()
                        .value())
                .contains("2022-03-17");
        assertThat(AddressDate.of("https://example.org/story-20220317")
                        .orElseThrow()
                        .value())
                .contains("2022-03-17");
        assertThat(AddressDate.of("https://example.org/story/1234567890")).isEmpty();
    }
}
