package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Document;
import org.demarche.Sentence;
import org.demarche.Token;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.LanguageEngineContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxEngineTest extends LanguageEngineContract {
    private static OnnxEngine engine;

    @BeforeAll
    static void load() {
        engine = OnnxEngine.load();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Override
    protected LanguageEngine engine() {
        return engine;
    }

    @Test
    void findsSpeakerCueAndContent() {
        Sentence sentence = only("The minister denied that talks with the rebels had failed.");
        Token cue = sentence.root().orElseThrow();
        assertThat(cue.lemma()).isEqualTo("deny");
        assertThat(sentence.children(cue, "nsubj")).extracting(Token::form).containsExactly("minister");
        assertThat(sentence.children(cue, "ccomp")).extracting(Token::form).containsExactly("failed");
    }

    @Test
    void tellsPassiveSubjectsFromActiveOnes() {
        Sentence sentence = only("Two journalists were arrested by the police.");
        Token verb = sentence.root().orElseThrow();
        assertThat(verb.xpos()).isEqualTo("VBN");
        assertThat(sentence.children(verb, "nsubj:pass"))
                .extracting(Token::form)
                .containsExactly("journalists");
    }

    @Test
    void keepsLemmasOfIrregularVerbs() {
        assertThat(only("They said it was done.").tokens())
                .extracting(Token::lemma)
                .containsExactly("they", "say", "it", "be", "do", ".");
    }

    // Some releases of ONNX Runtime computed every 32nd word of a narrow layer from memory that held anything.
    @Test
    void tagsTheLastWordOfEveryTile() {
        StringBuilder list = new StringBuilder("The envoys came from");
        for (int i = 0; i < 40; i++) list.append(i == 0 ? " Norway" : ", Norway");
        Sentence sentence = only(list.append(".").toString());
        for (int id = 32; id < sentence.tokens().size(); id += 32) {
            Token token = sentence.token(id);
            assertThat(token.upos()).isEqualTo(token.form().equals(",") ? "PUNCT" : "PROPN");
        }
        assertThat(sentence.tokens()).hasSizeGreaterThan(64);
    }

    private static Sentence only(String text) {
        List<Sentence> sentences = engine.parse(Document.ofText("test", text));
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }
}
