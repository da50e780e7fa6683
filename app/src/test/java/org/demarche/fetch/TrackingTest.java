package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://example.org/a                                 | https://example.org/a
        https://example.org/a?utm_source=rss&utm_medium=feed  | https://example.org/a
        https://example.org/a?id=7&UTM_Source=rss&page=2      | https://example.org/a?id=7&page=2
        https://example.org/a?fbclid=x&id=%C3%B6+b            | https://example.org/a?id=%C3%B6+b
        https://example.org/a?gclid                           | https://example.org/a
        https://example.org/a?ref=home&source=7&utm=1         | https://example.org/a?ref=home&source=7&utm=1
        https://example.org/a?&&id=7&                         | https://example.org/a?&&id=7&
        https://example.org/utm_source=rss                    | https://example.org/utm_source=rss
        """)
    void takesAwayWhatFollowsReadersAndNothingElse(String told, String plain) {
        assertThat(Tracking.without(URI.create(told))).isEqualTo(URI.create(plain));
    }
}
