package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Copy;
import org.demarche.Document;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private static final String WIRE =
            "The harbour of Bergen stayed closed on Friday while divers searched the hull of "
                    + "the ferry Aurora for leaks. Its owner said the ship would be towed to a dock on Sunday if the wind "
                    + "allowed it. No one was hurt when it struck the reef.";
    private static final Document ORIGINAL = Reports.dated("wire", "2031-05-03", WIRE);

    @Test
    void tellsAnExactCopyWithItsOriginal() {
        Document copy = Reports.dated("paper", "2031-05-04", WIRE);
        assertThat(CopyFinder.copies(List.of(copy, ORIGINAL)))
                .containsExactly(new Copy(copy.id(), ORIGINAL.id(), Copy.Kind.EXACT, 1.0));
    }

    @Test
    void tellsAnEditedCopy() {
        Document edited = Reports.dated("paper", "2031-05-04", WIRE.replace("on Friday", "yesterday"));
        assertThat(CopyFinder.copies(List.of(ORIGINAL, edited)))
                .extracting(Copy::kind)
                .containsExactly(Copy.Kind.NEAR);
    }

    @Test
    void tellsATruncatedCopy() {
        Document cut = Reports.dated("paper", "2031-05-04", WIRE.substring(0, 110));
        assertThat(CopyFinder.copies(List.of(ORIGINAL, cut)))
                .extracting(Copy::copy, Copy::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(cut.id(), Copy.Kind.CONTAINED));
    }

    @Test
    void leavesReportsInOtherWordsAlone() {
        Document other = Reports.dated(
                "rival",
                "2031-05-03",
                "Divers are looking for leaks below the ferry Aurora, which hit a reef near Bergen. The port is shut "
                        + "until it can be moved, perhaps on Sunday, a spokesman of the shipping line told reporters.");
        assertThat(CopyFinder.copies(List.of(ORIGINAL, other))).isEmpty();
    }

    @Test
    void leavesWordsAloneThatAreAsFewAsThoseOfANotice() {
        List<String> words = List.of(WIRE.split(" "));
        for (int many : new int[] {14, 15}) {
            String text = String.join(" ", words.subList(0, many));
            List<Document> twice =
                    List.of(Reports.dated("one", "2031-05-03", text), Reports.dated("two", "2031-05-04", text));
            assertThat(CopyFinder.copies(twice)).as(many + " words").hasSize(many == 15 ? 1 : 0);
        }
    }

    @Test
    void tellsAReportThatRepeatsTwoAsACopyOfTheOneItRepeatsMoreOf() {
        String more =
                "Fishing boats from three villages joined the search on Friday night and brought blankets and hot "
                        + "food to those who had waited on the pier since the alarm was raised, the mayor of Bergen told the "
                        + "council, which met in the old town hall to hear what had become of crew and cargo after the storm.";
        Document longer = Reports.dated("long", "2031-05-04", more);
        Document both = Reports.dated("both", "2031-05-05", WIRE + " " + more);
        assertThat(CopyFinder.copies(List.of(ORIGINAL, longer, both)))
                .extracting(Copy::copy, Copy::original)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(both.id(), longer.id()));
    }
}
