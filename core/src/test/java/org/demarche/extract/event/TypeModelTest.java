package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.demarche.Conllu;
import org.demarche.EventType;
import org.demarche.Sentence;
import org.junit.jupiter.api.Test;

class TypeModelTest {
    private static final String SHELLED = """
            %s %s PROPN NNP 2 nsubj
            shelled shell VERB VBD 0 root
            %s %s PROPN NNP 2 obj
            """;

    private final TypeFeatures features = new TypeFeatures();
    private final TypeModel model = TypeModel.load();

    private int[] features(String source, String target) {
        Sentence sentence = Conllu.sentence(SHELLED.formatted(source, source, target, target));
        return features.of(sentence, Conllu.words(sentence, source), Conllu.words(sentence, target));
    }

    @Test
    void seesHowPartiesAreJoinedAndNotWhoTheyAre() {
        assertThat(features("Norland", "Sudland")).isEqualTo(features("Eastmark", "Westmark"));
    }

    @Test
    void dividesCertaintyAmongTypesAndNone() {
        double[] chances = model.chances(features("Norland", "Sudland"), Optional.empty());
        assertThat(chances).hasSize(EventType.values().length + 1);
        assertThat(Arrays.stream(chances).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void knowsAnAssaultByItsWords() {
        double[] chances = model.chances(features("Norland", "Sudland"), Optional.empty());
        assertThat(TypeModel.likeliest(chances)).isEqualTo(EventType.ASSAULT);
    }

    @Test
    void takesTheSubjectAndObjectOfADeedForItsSides() {
        Sentence sentence = Conllu.sentence(SHELLED.formatted("Norland", "Norland", "Sudland", "Sudland"));
        assertThat(features.sides(sentence, Conllu.words(sentence, "shelled")))
                .containsExactly(Conllu.words(sentence, "Norland"), Conllu.words(sentence, "Sudland"));
    }
}
