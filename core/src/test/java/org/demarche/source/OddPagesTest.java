package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Document;
import org.demarche.Role;
import org.junit.jupiter.api.Test;

/** Pages whose markup tells little, or tells it elsewhere. */
class OddPagesTest {
    private static final String A =
            "The harbour city reopened its port on Monday, two days after the storm, the mayor said.";
    private static final String B =
            "Ships had waited outside since Saturday, and the port handles half of the country's grain.";
    private static final String C =
            "The minister of transport promised to inspect the piers before the end of the month.";
    private static final String HEAD = "<html><head><title>Harbour city reopens its port</title></head><body>";
    private static final String NAV = "<table><tr><td><a href=/>Home</a></td><td><a href=/w>World</a></td>"
            + "<td><a href=/s>Sport</a></td><td><a href=/m>Money</a></td></tr></table>";

    private static String body(String html) {
        return Collected.words(Collected.fromInput(html).only(), Role.BODY);
    }

    @Test
    void readsTablesWithBreaksForParagraphs() {
        String page = HEAD + NAV + "<table width=780><tr><td width=120><font size=1><a href=/1>Weather</a><br>"
                + "<a href=/2>Archive</a></font></td><td><font size=5><b>Harbour city reopens its port</b></font><br>"
                + "<font size=2>" + A + "<br><br>\n" + B + "<br><br>\n" + C + "</font></td></tr></table>"
                + "<center><font size=1>Copyright 2003 Coast Daily</font></center></body></html>";
        assertThat(body(page)).contains(A + "\n" + B + "\n" + C).doesNotContain("Weather", "Copyright");
    }

    @Test
    void readsParagraphsThatAreOnlyDivisions() {
        String page = HEAD + "<div><div><div>" + A + "</div><div>" + B + "</div><div>" + C + "</div></div>"
                + "<div><a href=/1>Island ferry asks the state for help</a></div></div></body></html>";
        assertThat(body(page)).isEqualTo(A + "\n" + B + "\n" + C);
    }

    @Test
    void readsWordsThatStandInTheBodyItself() {
        assertThat(body(HEAD + "<h1>Harbour city reopens its port</h1>" + A + "<p>" + B + "<p>" + C))
                .isEqualTo(A + "\n" + B + "\n" + C);
    }

    @Test
    void tellsAPullQuoteOnce() {
        String page = HEAD + "<article><h1>Harbour city reopens its port</h1><p>" + A + "</p><blockquote>"
                + "The port handles half of the country's grain.</blockquote><p>" + B + "</p><p>" + C
                + "</p></article></body></html>";
        assertThat(body(page)).isEqualTo(A + "\n" + B + "\n" + C);
    }

    @Test
    void leavesWhatIsSaidOfTheMakersOutOfTheEnd() {
        String page = HEAD + "<meta name=author content='Ana Lund'><article><h1>Harbour city reopens its port</h1><p>"
                + A + "</p><p>" + B + "</p><p>" + C + "</p><p>Ana Lund covers shipping and trade for Coast Daily.</p>"
                + "<p>Contact the desk at desk@coast.example.</p>"
                + "<p>This interview has been edited for length.</p></article></body></html>";
        assertThat(body(page)).isEqualTo(A + "\n" + B + "\n" + C);
    }

    @Test
    void keepsTheSameWordsInTheMiddle() {
        String follow = "Follow the money, the minister said, and the grain will follow by itself.";
        String page = HEAD + "<article><h1>Harbour city reopens its port</h1><p>" + follow + "</p><p>" + A + "</p><p>"
                + B + "</p><p>" + C + "</p><p>" + A.replace("Monday", "Friday") + "</p><p>"
                + B.replace("Saturday", "Sunday") + "</p></article></body></html>";
        assertThat(body(page)).startsWith(follow);
    }

    @Test
    void readsTheBodyThatOnlyJsonLdTells() {
        String told = (A + " " + B + " " + C + " ").repeat(3);
        String page = HEAD + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Harbour city reopens its port\",\"articleBody\":\"" + told + "\"}</script><article>"
                + "<h1>Harbour city reopens its port</h1><p>" + A + "</p></article></body></html>";
        assertThat(body(page)).isEqualTo(told.strip());
    }

    @Test
    void readsTheBodyThatAScriptWouldDraw() {
        StringBuilder state = new StringBuilder();
        StringBuilder told = new StringBuilder();
        for (String day : new String[] {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Sunday"}) {
            String paragraph = A.replace("Monday", day);
            state.append("{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"")
                    .append(paragraph, 0, 20)
                    .append("\"},{\"type\":\"link\",\"content\":[{\"type\":\"text\",\"value\":\"")
                    .append(paragraph.substring(20))
                    .append("\"}]}]},{\"type\":\"ad\"},");
            told.append(paragraph).append('\n');
        }
        for (int i = 0; i < 3; i++) told.append(i).append(' ').append(B).append('\n');
        for (int i = 0; i < 3; i++) {
            state.append("{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"")
                    .append(i)
                    .append(' ')
                    .append(B)
                    .append("\"}]},");
        }
        String page = HEAD + "<article><h1>Harbour city reopens its port</h1><p>" + A + "</p></article><script"
                + " id=\"__NEXT_DATA__\""
                + " type=\"application/json\">{\"props\":{\"story\":{\"body\":{\"content\":["
                + state + "{}]}}}}</script></body></html>";
        assertThat(body(page)).isEqualTo(told.toString().strip());
    }

    @Test
    void doesNotTakeAnotherStoryInTheStateForTheReport() {
        String other = "The island's ferry company asked the state for help on Tuesday. ".repeat(20);
        String page = HEAD + "<article><h1>Harbour city reopens its port</h1><p>" + A + "</p><p>" + B + "</p></article>"
                + "<script type=\"application/json\">{\"next\":\"<p>" + other + "</p>\"}</script></body></html>";
        assertThat(body(page)).isEqualTo(A + "\n" + B);
    }

    @Test
    void partsLabelsThatOnlyStyleKeepsApart() {
        Document page = Collected.fromInput(HEAD + "<h1>Harbour city reopens its port</h1><div><span>Ana Lund</span>"
                        + "<style>.x{}</style><span>May 3, 2021</span><span>12 shares</span></div><p>" + A + "</p><p>"
                        + B
                        + "</p></body></html>")
                .only();
        assertThat(page.published().value()).contains("2021-05-03");
    }

    @Test
    void keepsWordsWholeWhoseFirstLetterStandsApart() {
        assertThat(body(HEAD + "<article><p><span>T</span><span>" + A.substring(1) + "</span></p><p>" + B
                        + "</p></article></body></html>"))
                .startsWith(A);
    }

    @Test
    void takesTheDayOfPublicationNotOfTheChangeThatThePageShows() {
        Document page = Collected.fromInput(HEAD
                        + "<meta property='article:published_time' content='2021-05-03T17:16:03Z'>"
                        + "<meta property='article:modified_time' content='2021-05-04T09:04:08Z'>"
                        + "<h1>Harbour city reopens its port</h1><p>Updated May 4, 2021</p><p>" + A + "</p><p>" + B
                        + "</p></body></html>")
                .only();
        assertThat(page.published().value().orElseThrow()).startsWith("2021-05-03");
    }
}
