package org.demarche.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WhosWhoTest {
    private static final WhosWho WHO = new WhosWho();

    @Test
    void answersByTheDay() {
        assertThat(WHO.find("Theresa May", Optional.of(LocalDate.of(2014, 5, 1)))
                        .get(0)
                        .actor()
                        .why())
                .contains("home secretary");
        assertThat(WHO.find("Theresa May", Optional.of(LocalDate.of(2018, 5, 1)))
                        .get(0)
                        .actor()
                        .why())
                .contains("prime minister");
    }

    @Test
    void callsSomeoneLongOutOfOfficeAnEx() {
        assertThat(WHO.find("Theresa May", Optional.of(LocalDate.of(2021, 8, 1)))
                        .get(0)
                        .actor()
                        .sector())
                .contains("ELI");
    }

    @Test
    void answersASeatWithItsCountry() {
        assertThat(WHO.find("the Kremlin", Optional.empty()).get(0).actor().code())
                .contains("RUS");
    }

    @Test
    void knowsNothingOfStrangers() {
        assertThat(WHO.find("Ada Quispe", Optional.empty())).isEmpty();
    }

    @Test
    void listsOnlyKnownCodes() {
        Set<String> codes = new TreeSet<>(List.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", ""));
        Lists.countries().forEach(country -> codes.add(country.code()));
        assertThat(Lists.organisations())
                .allMatch(named -> codes.contains(named.value().code()));
        assertThat(People.read())
                .allMatch(listed -> codes.contains(listed.person().country()));
    }

    @Test
    void listsEveryPersonOnce() {
        List<String> names = People.read().stream()
                .map(listed -> listed.person().country() + " " + listed.person().name())
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(2500);
    }
}
