package org.demarche.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Document;
import org.demarche.Quoted;
import org.junit.jupiter.api.Test;

class QuotedRegionsTest {
    private static List<String> quoted(String text) {
        return QuotedRegions.find(Document.ofText("test", text)).stream()
                .map(region -> region.depth() + ":" + region.content().in(text))
                .toList();
    }

    @Test
    void readsStraightAndCurlyMarks() {
        assertThat(quoted("\"We agree,\" she said. “We do not,” he said."))
                .containsExactly("0:We agree,", "0:We do not,");
    }

    @Test
    void readsMarksMadeOfTwoApostrophes() {
        assertThat(quoted("''It's over,'' the coach said. ``Go home.''")).containsExactly("0:It's over,", "0:Go home.");
    }

    @Test
    void readsGermanAndFrenchMarks() {
        assertThat(quoted("Er nannte es „einen Skandal“ und ging.")).containsExactly("0:einen Skandal");
        assertThat(quoted("Il a dit « nous partons » hier.")).containsExactly("0:nous partons");
    }

    @Test
    void readsSingleMarksAndKeepsApostrophes() {
        assertThat(quoted("Ana doesn't 'fear costs' of the miners' strike")).containsExactly("0:fear costs");
        assertThat(quoted("‘We don’t know,’ said Ruiz")).containsExactly("0:We don’t know,");
        assertThat(quoted("He called it ‘the officials’ view’ yesterday")).containsExactly("0:the officials’ view");
        assertThat(quoted("the '90s and rock 'n' roll of the '80s")).doesNotContain("0:90s and rock");
    }

    @Test
    void nestsInnerQuotations() {
        assertThat(quoted("“She told me ‘never again,’ and left,” Ruiz said."))
                .containsExactly("0:She told me ‘never again,’ and left,", "1:never again,");
    }

    @Test
    void pairsMarksOfDifferentShapes() {
        assertThat(quoted("calling them “malicious\". He said “so\" twice.")).containsExactly("0:malicious", "0:so");
    }

    @Test
    void joinsParagraphsThatOpenAgain() {
        String text = "“First part.\n\n“Second part.\n\n“Third part,” Ruiz said.\n\nNo more.";
        assertThat(quoted(text)).containsExactly("0:First part.\n\n“Second part.\n\n“Third part,");
    }

    @Test
    void unclosedMarkStopsBeforeItsCue() {
        assertThat(quoted("“We will go, Ruiz said on Monday. “We must.”\n\nThe town waits."))
                .containsExactly("0:We will go,", "0:We must.");
    }

    @Test
    void unclosedMarkEndsWithItsSentence() {
        assertThat(quoted("He spoke of a “new era in trade. The town waits.\n\nNothing came."))
                .containsExactly("0:new era in trade.");
    }

    @Test
    void unclosedParagraphIsQuotedToItsEnd() {
        assertThat(quoted("“We will go. We must.\n\nThe town waits.")).containsExactly("0:We will go. We must.");
    }

    @Test
    void repairedRegionsSaySo() {
        assertThat(QuotedRegions.find(Document.ofText("test", "“We will go.\n\nThe town.")))
                .singleElement()
                .extracting(Quoted::closed)
                .isEqualTo(false);
    }

    @Test
    void manyMarksTakeLinearTime() {
        String hostile = "\"“' ‘a ".repeat(40_000);
        assertThat(QuotedRegions.find(Document.ofText("test", hostile))).isNotEmpty();
    }
}
