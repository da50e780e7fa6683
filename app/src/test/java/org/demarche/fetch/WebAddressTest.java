package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HTTP://Example.org/a#b              | http://Example.org/a
        https://example.org/a b|https://example.org/a%20b
        https://example.org/%20?q=100%      | https://example.org/%20?q=100%25
        https://example.org/Größe           | https://example.org/Gr%C3%B6%C3%9Fe
        https://bücher.example/             | https://xn--bcher-kva.example/
        https://example.org:8443?x[]=1      | https://example.org:8443?x%5B%5D=1
        """)
    void makesAddressesFit(String written, String fit) throws Refusal {
        assertThat(WebAddress.of(written)).isEqualTo(URI.create(fit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "https://",
                "https://user:secret@example.org/",
                "https://example.org:22/",
                "https://example.org:99999/",
                "http://a\\@b/",
                "http://exa mple.org/"
            })
    void refusesWhatIsNotOfTheWeb(String address) {
        assertThatThrownBy(() -> WebAddress.of(address)).isInstanceOf(Refusal.class);
    }

    @Test
    void followsRelativeAddresses() throws Refusal {
        URI from = URI.create("https://example.org/a/b?c");
        assertThat(WebAddress.next(from, "../d e")).isEqualTo(URI.create("https://example.org/d%20e"));
        assertThat(WebAddress.next(from, "//other.example/x")).isEqualTo(URI.create("https://other.example/x"));
    }
}
