package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which tellings are of one deed. */
class DeedTest {
    private static Deed deed(String verbs, String objects) {
        return new Deed(stems(verbs), stems(objects), false);
    }

    private static Deed undone(String verbs, String objects) {
        return new Deed(stems(verbs), stems(objects), true);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (String word : words.split(" ")) if (!word.isEmpty()) stems.add(Stems.of(word));
        return stems;
    }

    @Test
    void sameVerbIsOneDeedWhateverItIsDoneTo() {
        assertThat(deed("attack", "port").fits(deed("attacked", "city"))).isTrue();
        assertThat(deed("attack", "port").fits(deed("praise", "port"))).isFalse();
    }

    @Test
    void otherWordsOfOneMeaningAreOneDeed() {
        assertThat(deed("attack", "port").fits(deed("raided", "city"))).isTrue();
        assertThat(deed("sign", "accord").fits(deed("ratify", "pact"))).isTrue();
        assertThat(deed("ratify", "accord").fits(deed("leak", "pact"))).isFalse();
    }

    @Test
    void whatIsUndoneIsAnotherDeed() {
        assertThat(deed("impose", "sanctions").fits(undone("lift", "sanctions")))
                .isFalse();
        assertThat(undone("lift", "sanctions").fits(undone("lifted", "sanctions")))
                .isTrue();
    }

    @Test
    void verbsThatSayLittleAreToldByWhatTheyAreDoneTo() {
        assertThat(deed("impose", "sanctions").fits(deed("sanctioned", ""))).isTrue();
        assertThat(deed("sanctioned", "").fits(deed("impose", "sanctions"))).isTrue();
        assertThat(deed("impose", "sanctions").fits(deed("impose", "curfew"))).isFalse();
        assertThat(deed("impose", "curfew").fits(deed("impose", "curfew"))).isTrue();
    }

    @Test
    void withoutATreeWordsMustDo() {
        assertThat(deed("", "").fits(deed("attack", "port"))).isTrue();
        assertThat(deed("attack", "port").fits(deed("", ""))).isTrue();
    }
}
