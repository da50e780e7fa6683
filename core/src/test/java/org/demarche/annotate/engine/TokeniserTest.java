package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {
    private final Tokeniser tokeniser = new Tokeniser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "They don't know.              | They do n't know .",
                "They don’t; we’ll see         | They do n’t ; we ’ll see",
                "She can't, won't, cannot      | She ca n't , wo n't , can not",
                "the mayor's parents' house    | the mayor 's parents ' house",
                "O'Rourke met Shi'ite leaders  | O'Rourke met Shi'ite leaders",
                "rock music of the '80s        | rock music of the '80s",
                "the 1990's and 2021's best    | the 1990's and 2021 's best",
            })
    void cutsClitics(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a U.S.-led, six-year plan     | a U.S. - led , six - year plan",
                "re-elected in mid-July        | re-elected in mid-July",
                "al-Tamimi, 10-15 and 853-3989 | al - Tamimi , 10 - 15 and 853-3989",
                "and/or on 9/11, 3/4 of 24/7   | and / or on 9/11 , 3 / 4 of 24 / 7",
                "AT&T paid $3.5m at 5pm        | AT&T paid $ 3.5 m at 5 pm",
                "€1,299.50 (up 3%) at 4:30     | € 1,299.50 ( up 3 % ) at 4:30",
                "the 21st and the G7           | the 21st and the G7",
            })
    void cutsHyphensFiguresAndUnits(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“Why?” he asked.              | “ Why ? ” he asked .",
                "\"Yes,\" said ``no''          | \" Yes , \" said `` no ''",
                "«Nein», „so“ ‘it’ 'is'        | « Nein » , „ so “ ‘ it ’ ' is '",
                "Wait... what?! Well… no--yes  | Wait ... what ?! Well … no -- yes",
                "ended.The next—too            | ended . The next — too",
                "Great :) or :-( (see: Paul)   | Great :) or :-( ( see : Paul )",
            })
    void cutsMarks(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "See https://a.example/x_(y)?q=1&r. | See https://a.example/x_(y)?q=1&r .",
                "Mail <ana.ruiz@port.example>, ok  | Mail < ana.ruiz@port.example > , ok",
                "@mayor_ruiz on portella.com.      | @mayor_ruiz on portella.com .",
                "#storm in alt.port.news, page #3  | #storm in alt.port.news , page # 3",
                "Mr. J. Ruiz of St. Ella Inc.      | Mr. J. Ruiz of St. Ella Inc.",
                "U.S. and U.N. at 5 p.m. in D.C.   | U.S. and U.N. at 5 p.m. in D.C.",
                "No. 5 said no.                    | No. 5 said no .",
            })
    void keepsAddressesAndAbbreviations(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens.strip());
    }

    @Test
    void cutsEndlessWordsWithoutHalvingLetters() {
        List<Span> tokens = tokens("𝔘".repeat(1000));
        assertThat(tokens).allMatch(token -> token.length() <= Tokeniser.LONGEST && token.length() % 2 == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "a.", "ab.", "a-", "a@", "'s", "1/", "中", "a'", "@", "#a", "...@", "http://"})
    void needsNoLongerThanTheTextIsLong(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        assertTimeout(Duration.ofSeconds(20), () -> assertThat(tokens(text)).isNotEmpty());
    }

    private String cut(String text) {
        return tokens(text).stream().map(token -> token.in(text)).collect(Collectors.joining(" "));
    }

    private List<Span> tokens(String text) {
        return tokeniser.tokens(text, new Span(0, text.length()));
    }
}
