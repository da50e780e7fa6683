package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.Table;
import org.junit.jupiter.api.Test;

class OutletsTest {
    private final Outlets outlets = new Outlets();

    @Test
    void knowsHundredsOfHostsEachOnce() {
        List<List<String>> rows = Table.read(Outlets.class, "outlets.tsv", 5);
        Set<String> hosts = new HashSet<>();
        for (List<String> row : rows)
            assertThat(hosts.add(row.get(0))).as(row.get(0)).isTrue();
        assertThat(outlets.size()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void usesCountryCodesAndKindsThatAreDefined() {
        Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (List<String> row : Table.read(Outlets.class, "outlets.tsv", 5)) {
            assertThat(countries).contains(row.get(2));
            assertThat(row.get(4)).isIn("newspaper", "agency", "broadcaster", "online", "magazine", "state");
        }
    }

    @Test
    void findsTheOutletOfASubdomain() {
        assertThat(outlets.at("https://edition.cnn.com/2022/03/17/x")
                        .orElseThrow()
                        .name())
                .isEqualTo("CNN");
        assertThat(outlets.at("https://economictimes.indiatimes.com/x")
                        .orElseThrow()
                        .name())
                .isEqualTo("The Economic Times");
        assertThat(outlets.at("https://notcnn.com/")).isEmpty();
        assertThat(outlets.at("not an address")).isEmpty();
    }
}
