package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.Statement.Form;
import org.junit.jupiter.api.Test;

/** Which words in quotation marks are a quotation, and which only words of another's sentence. */
class WholeQuotationTest {
    private static final String WE_GO = "“/``/4/punct We|we/PRP/4/nsubj will/MD/4/aux go/VB/0/root ";
    private static final String RUIZ_SAID = "Ruiz/NNP/%d/nsubj said|say/VBD/4/parataxis ././4/punct";

    /** What is quoted, as {@code speaker: words}. */
    private static List<String> quoted(String... sentences) {
        Parsed report = Parsed.of(sentences);
        List<String> said = report.said();
        return IntStream.range(0, said.size())
                .filter(i -> report.statements().get(i).form() == Form.DIRECT)
                .mapToObj(said::get)
                .toList();
    }

    @Test
    void endsWithAMarkInsideOrBesideIt() {
        assertThat(quoted(WE_GO + ",/,/4/punct ”/''/4/punct " + RUIZ_SAID.formatted(8)))
                .containsExactly("Ruiz: We will go,");
        assertThat(quoted(WE_GO + "”/''/4/punct ,/,/4/punct " + RUIZ_SAID.formatted(8)))
                .containsExactly("Ruiz: We will go");
    }

    @Test
    void holdsSomething() {
        assertThat(quoted("Ruiz/NNP/2/nsubj said|say/VBD/0/root :/:/2/punct “/``/2/punct ”/''/2/punct ././2/punct"))
                .isEmpty();
    }

    @Test
    void mayEndWithAQuotationInside() {
        assertThat(quoted("“/``/4/punct We|we/PRP/5/nsubj will/MD/5/aux ‘/``/5/punct go/VB/0/root ,/,/5/punct"
                        + " ’/''/5/punct ”/''/5/punct Ruiz/NNP/10/nsubj said|say/VBD/5/parataxis ././5/punct"))
                .containsExactly("Ruiz: We will ‘go,’");
    }

    @Test
    void mayBeginInTheSentenceOfAnother() {
        assertThat(quoted(
                        "They|they/PRP/4/nsubj are|be/AUX/4/aux “/``/4/punct saying|say/VBG/0/root no/NN/4/obj ././4/punct",
                        "It|it/PRP/2/nsubj rains|rain/VBZ/0/root ,/,/2/punct ”/''/2/punct Ruiz/NNP/6/nsubj"
                                + " said|say/VBD/2/parataxis ././2/punct"))
                .containsExactly("Ruiz: saying no. It rains,");
        assertThat(quoted("They|they/PRP/4/nsubj are|be/AUX/4/aux “/``/4/punct losing|lose/VBG/0/root ,/,/4/punct"
                        + " ”/''/4/punct Ruiz/NNP/8/nsubj said|say/VBD/4/parataxis ././4/punct"))
                .isEmpty();
    }

    @Test
    void mayStandInBrackets() {
        String said = "Ruiz/NNP/2/nsubj said|say/VBD/0/root it/PRP/4/nsubj rained|rain/VBD/2/ccomp (/``/4/punct ";
        assertThat(quoted(said + "“/``/8/punct we/PRP/8/nsubj lose/VB/4/parataxis ././8/punct ”/''/8/punct )/''/4/punct"
                        + " ././2/punct"))
                .containsExactly("Ruiz: we lose.");
        assertThat(quoted(said + "“/``/7/punct hard/RB/4/advmod ”/''/7/punct )/''/4/punct ././2/punct"))
                .isEmpty();
    }

    /** "Ruiz said" with these words after it, quoted, and "again". */
    private static List<String> beside(String words, String... mark) {
        StringBuilder sentence = new StringBuilder("Ruiz/NNP/2/nsubj said|say/VBD/0/root ");
        for (String each : mark) sentence.append(each).append("/,/2/punct ");
        sentence.append("“/``/2/punct ");
        for (String each : words.split(" ")) sentence.append(each).append("/2/dep ");
        return quoted(sentence + "”/''/2/punct again/RB/2/advmod ././2/punct");
    }

    @Test
    void beginsWithACapitalAndHoldsMoreThanAWordOrTwoBesideItsCue() {
        assertThat(beside("Rain/NN shall/MD stop/VB")).containsExactly("Ruiz: Rain shall stop");
        assertThat(beside("rain/NN shall/MD stop/VB")).isEmpty();
        assertThat(beside("Rain/NN stops|stop/VBZ")).isEmpty();
    }

    @Test
    void isNoTitle() {
        assertThat(beside("The|the/DT Silent/NNP Wind/NNP of/IN Autumn/NNP")).isEmpty();
        assertThat(beside("The|the/DT silent/JJ wind/NN of/IN autumn/NN"))
                .containsExactly("Ruiz: The silent wind of autumn");
        assertThat(beside("The|the/DT Man/NNP Who/WP Was/AUX a/DT Silent/NNP Wind/NNP Too/RB"))
                .containsExactly("Ruiz: The Man Who Was a Silent Wind Too");
    }

    @Test
    void isNoFragmentAfterAComma() {
        assertThat(beside("No/RB never/RB", ",")).isEmpty();
        assertThat(beside("No/RB never/RB ./.", ",")).containsExactly("Ruiz: No never.");
        assertThat(beside("No/RB it/PRP never/RB rains|rain/VBZ", ",")).containsExactly("Ruiz: No it never rains");
    }

    @Test
    void mayFollowACommaWithoutACueWhenItIsASentence() {
        String then = "Now|now/RB/3/advmod ,/,/3/punct “/``/0/root %s/NN/3/obl all/DT/3/dep ships|ship/NNS/3/nsubj"
                + " leave/VBP/3/dep port/NN/3/obj %s”/''/3/punct Ruiz/NNP/%d/nsubj said|say/VBD/3/parataxis ././3/punct";
        assertThat(quoted(then.formatted("Tomorrow|tomorrow", ",/,/3/punct ", 12)))
                .containsExactly("Ruiz: Tomorrow all ships leave port,");
        assertThat(quoted(then.formatted("tomorrow", ",/,/3/punct ", 12))).isEmpty();
        assertThat(quoted(then.formatted("Tomorrow|tomorrow", "", 11))).isEmpty();
        assertThat(quoted(then.replace("all/DT/3/dep ", "").formatted("Tomorrow|tomorrow", ",/,/3/punct ", 11)))
                .isEmpty();
    }
}
