package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p>a</p><script>var b = "<p>";</script><p>c</p> | <p>a</p><script></script><p>c</p>
        <STYLE type=x>p { color: red }</STYLE >d        | <STYLE type=x></STYLE >d
        <script src="a>b">var c</script>d               | <script src="a>b"></script>d
        <script>a</script b><script>c</scripts></script>| <script></script b><script></script>
        """)
    void cutsScriptsAndStyles(String page, String pared) {
        assertThat(Pared.of(page).text()).isEqualTo(pared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"application/ld+json\">{\"a\": 1}</script>",
                "<!-- <script>a</script> --><p>b</p>",
                "<p title=\"<script>\">a</p><p>b</p></script>",
                "<p title='<script>'>a</p><p>b</p></script>",
                "<textarea><script>a</script></textarea>",
                "<script><!-- a <script> b </script> c --></script>",
                "<scripted>a</scripted>",
                "<script>never closed",
                "a < b <",
                "<",
                ""
            })
    void leavesEverythingElse(String page) {
        assertThat(Pared.of(page).text()).isEqualTo(page);
    }

    @Test
    void knowsWhereWhatIsLeftStood() {
        String page = "<p>one</p><script>a = 1</script><p>two</p><style>b</style><p>three</p>";
        Pared pared = Pared.of(page);
        for (String word : new String[] {"one", "two", "three"}) {
            int here = pared.text().indexOf(word);
            assertThat(pared.there(here)).isEqualTo(page.indexOf(word));
            assertThat(pared.there(here + word.length())).isEqualTo(page.indexOf(word) + word.length());
        }
    }
}
