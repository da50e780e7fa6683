package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter(words -> new float[words.size() - 1]);

    @Test
    void endsSentencesAtTheirMarks() {
        assertThat(split("The ferry sank. Nobody was hurt! Why did it sink? Nobody knows."))
                .containsExactly("The ferry sank.", "Nobody was hurt!", "Why did it sink?", "Nobody knows.");
    }

    @Test
    void keepsAbbreviationsInside() {
        assertThat(split("Gen. Ruiz met Dr. J. Ortega of Acme Corp. on Jan. 5. The U.S. Army stayed away."))
                .containsExactly("Gen. Ruiz met Dr. J. Ortega of Acme Corp. on Jan. 5.", "The U.S. Army stayed away.");
    }

    @Test
    void keepsClosingMarksWithTheirSentence() {
        assertThat(split("“We will stay.” The mayor left. (It rained.) “Go!”"))
                .containsExactly("“We will stay.”", "The mayor left.", "(It rained.)", "“Go!”");
    }

    @Test
    void keepsTheSpeakerWithTheQuotation() {
        assertThat(split("“Why now?” Ana Ruiz asked. \"Stop!\" he shouted. “We wait,” she said."))
                .containsExactly("“Why now?” Ana Ruiz asked.", "\"Stop!\" he shouted.", "“We wait,” she said.");
    }

    @Test
    void neverCrossesABlankLine() {
        assertThat(split("Harbour reopens after storm\n\nthe crews are back\n\nand they wait"))
                .containsExactly("Harbour reopens after storm", "the crews are back", "and they wait");
    }

    @Test
    void endsAtALineEndUnlessTheLineGoesOn() {
        assertThat(
                        split(
                                "Key points\nFerries are back\nCrews were not told about it by the harbour office\nuntil Monday."))
                .containsExactly(
                        "Key points",
                        "Ferries are back",
                        "Crews were not told about it by the harbour office\nuntil Monday.");
    }

    @Test
    void readsOverTheLineEndsOfWrappedText() {
        assertThat(split("""
                The council of Port Ella met on Monday. Mayor Ana Ruiz stayed away because the
                Wednesday ferry was late again, and nobody could say why. The council will meet
                Ruiz next week."""))
                .containsExactly(
                        "The council of Port Ella met on Monday.",
                        "Mayor Ana Ruiz stayed away because the\nWednesday ferry was late again, and nobody could say why.",
                        "The council will meet\nRuiz next week.");
    }

    @Test
    void findsTheEndWhereTheSpaceIsMissing() {
        assertThat(split("The talks ended on Monday.The minister left for Port Ella."))
                .containsExactly("The talks ended on Monday.", "The minister left for Port Ella.");
    }

    @Test
    void givesTheLastFullStopAwayUnlessInitialsNeedIt() {
        assertThat(tokens("He left Acme Inc.")).containsExactly("He", "left", "Acme", "Inc", ".");
        assertThat(tokens("He left the U.S.")).containsExactly("He", "left", "the", "U.S.");
    }

    @Test
    void cutsEndlessSentencesBehindAMark() {
        String text = ("word ".repeat(150) + "; ").repeat(4);
        assertThat(splitter.sentences(text, new Span(0, text.length())))
                .allMatch(tokens -> tokens.size() <= Lengths.LONGEST)
                .hasSizeLessThan(6);
    }

    @Test
    void asksTheNetworkWhereATextHasLostItsLineBreaks() {
        String text = "Ferries are back Crews were not told";
        SentenceSplitter told = new SentenceSplitter(words -> oddsBehind(words, "back"));
        assertThat(split(told, text)).containsExactly("Ferries are back", "Crews were not told");
        assertThat(split(told, text + "\n\nThey wait")).containsExactly(text, "They wait");
    }

    @Test
    void asksAboutEveryGapOfALongTextInTheSameWords() {
        String text = "and so on ".repeat(60) + "back Crews were not told "
                + "and so on ".repeat(60).trim();
        SentenceSplitter told = new SentenceSplitter(words -> oddsBehind(words, "back"));
        assertThat(split(told, text)).anyMatch(sentence -> sentence.endsWith("on back"));
    }

    @Test
    void keepsANumberWithWhatItNumbers() {
        // However sure the network is: in no treebank is a number of an item a sentence.
        SentenceSplitter sure = new SentenceSplitter(words -> oddsBehind(words, "."));
        assertThat(split(sure, "The port must open, we wrote. 1. Attachment A should name the ship. 2. I want a list."))
                .containsExactly(
                        "The port must open, we wrote.", "1. Attachment A should name the ship.", "2. I want a list.");
    }

    private static float[] oddsBehind(List<String> words, String word) {
        float[] odds = new float[words.size() - 1];
        for (int i = 0; i < odds.length; i++) odds[i] = words.get(i).equals(word) ? 20 : -20;
        return odds;
    }

    private List<String> split(String text) {
        return split(splitter, text);
    }

    private static List<String> split(SentenceSplitter splitter, String text) {
        return splitter.sentences(text, new Span(0, text.length())).stream()
                .map(tokens -> text.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end()))
                .toList();
    }

    private List<String> tokens(String text) {
        return splitter.sentences(text, new Span(0, text.length())).get(0).stream()
                .map(token -> token.in(text))
                .toList();
    }
}
