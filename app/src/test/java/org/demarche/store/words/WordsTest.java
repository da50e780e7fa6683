package org.demarche.store.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void endingsOfOneWordMeet() {
        assertThat(Words.stems("threat threats threatened threatening"))
                .containsExactly("threat", "threat", "threaten", "threaten");
        assertThat(Words.stems("sanctions sanctioned sanctioning")).containsOnly("sanction");
        assertThat(Words.stems("agreed agrees agreeing")).containsOnly("agre");
        assertThat(Words.stems("relational conditional rational hopefulness"))
                .containsExactly("relat", "condit", "ration", "hope");
    }

    @Test
    void caseAccentsAndTheGenitiveAreNoDifference() {
        assertThat(Words.stems("TÜRKIYE’s Erdoğan São")).isEqualTo(Words.stems("Turkiye Erdogan Sao"));
    }

    @Test
    void wordsOfOtherScriptsStayWhole() {
        assertThat(Words.stems("Путин, 北京 und Ἀθῆναι")).containsExactly("путин", "北京", "und", "αθηναι");
    }

    @Test
    void eachWordKnowsItsPlace() {
        String text = "“Grain deal”, he said";
        assertThat(Words.of(text))
                .extracting(word -> word.span().in(text))
                .containsExactly("Grain", "deal", "he", "said");
    }

    @Test
    void whatIsTypedBecomesWordsPhrasesAndRefusals() {
        Match match = Asked.of("ships \"Black Sea\" -wheat ris*");
        assertThat(match.all()).hasSize(3);
        assertThat(match.all().get(1).get(0).words()).containsExactly("black", "sea");
        assertThat(match.all().get(2).get(0)).isEqualTo(new Match.Phrase(java.util.List.of("ris"), true));
        assertThat(match.none()).containsExactly(new Match.Phrase(java.util.List.of("wheat"), false));
    }

    @Test
    void snippetShowsWhereMostOfTheWordsStand() {
        String text = "Grain was sold. " + "Nothing else of note happened then. ".repeat(20)
                + "The grain deal fell: no grain, no deal.";
        Snippet snippet = Snippets.of(text, java.util.List.of(new Span(0, text.length())), Asked.of("grain deal"));
        assertThat(snippet.text()).contains("The grain deal fell");
        assertThat(snippet.found()).extracting(span -> span.in(text)).containsExactly("grain", "deal", "grain", "deal");
    }
}
