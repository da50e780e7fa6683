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
        <STYLE type=x>p { color: red }</STYLE >d        | <STYLE></STYLE >d
        <script src="a>b">var c</script>d               | <script></script>d
        <script>a</script b><script>c</scripts></script>| <script></script b><script></script>
        <p>a<!-- <b>c</b> --!>d<!----><!--->             | <p>a<!----!>d<!----><!--->
        """)
    void cutsScriptsStylesAndComments(String page, String pared) {
        assertThat(Pared.of(page, new MarkupWords()).text()).isEqualTo(pared);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p title="<script>">a</p></script>                | <p>a</p></script>
        <p title='<script>' >a</p></script>               | <p >a</p></script>
        <a href=/a/b/ class="x-1 Caption  y">             | <a class=" Caption  ">
        <a CLASS=x id = "y" role = banner data-x>         | <a role = banner>
        <x-y style="color: red" style="display:NONE"/>    | <x-y style="display:NONE"/>
        <img src=a/>                                      | <img>
        <link rel=icon href=/a>                           | <link>
        """)
    void cutsAttributesThatNothingAsksFor(String page, String pared) {
        assertThat(Pared.of(page, new MarkupWords()).text()).isEqualTo(pared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"application/ld+json\">{\"a\": 1}</script>",
                "<!----><p>b</p>",
                "<link rel=canonical href=/a>",
                "<meta name=x content=y z>",
                "<b title=a>b</b>",
                "<p class=caption id='byline' hidden style=\"display: none\">",
                "<p class=\"&#99;aption\">",
                "<p title=\"a\"b>c",
                "<p title=a\"b>c",
                "<p / title=a>c",
                "<p title=\"a",
                "<textarea><script>a</script></textarea>",
                "<script><!-- a <script> b </script> c --></script>",
                "<scripted>a</scripted>",
                "<script>never closed",
                "a < b <",
                "<",
                ""
            })
    void leavesEverythingElse(String page) {
        assertThat(Pared.of(page, new MarkupWords()).text()).isEqualTo(page);
    }

    @Test
    void knowsWhereWhatIsLeftStood() {
        String page = "<p>one</p><script>a = 1</script><p lang=en>two</p><!-- b --><p title=c>three</p>";
        Pared pared = Pared.of(page, new MarkupWords());
        for (String word : new String[] {"one", "two", "three"}) {
            int here = pared.text().indexOf(word);
            assertThat(pared.there(here)).isEqualTo(page.indexOf(word));
            assertThat(pared.there(here + word.length())).isEqualTo(page.indexOf(word) + word.length());
        }
    }
}
