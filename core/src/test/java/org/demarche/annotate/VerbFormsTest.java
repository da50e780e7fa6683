package org.demarche.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;
import org.junit.jupiter.api.Test;

class VerbFormsTest {
    private static final String[] ESTIMATED = {
        "Ruiz NNP 2 nsubj:pass", "estimated VBN 0 root", "that IN 4 mark", "fell VBD 2 ccomp"
    };

    @Test
    void takesAVerbWithoutAnAuxiliaryForThePast() {
        Sentence mended = mend(Role.BODY, ESTIMATED);
        assertThat(mended.token(2).xpos()).isEqualTo("VBD");
        assertThat(mended.token(1).relation()).isEqualTo("nsubj");
    }

    @Test
    void leavesHeadlinesAsTheyAre() {
        assertThat(mend(Role.HEADLINE, ESTIMATED)).isEqualTo(sentence(Role.HEADLINE, ESTIMATED));
    }

    @Test
    void leavesPassivesWithAnAuxiliary() {
        String[] told = {
            "Ruiz NNP 3 nsubj:pass", "was VBD 3 aux:pass", "told VBN 0 root", "that IN 5 mark", "fell VBD 3 ccomp"
        };
        String[] asked = {
            "Ruiz NNP 3 nsubj:pass", "was VBD 3 aux:pass", "asked VBN 0 root", "to TO 5 mark", "go VB 3 xcomp"
        };
        assertThat(mend(Role.BODY, told)).isEqualTo(sentence(Role.BODY, told));
        assertThat(mend(Role.BODY, asked)).isEqualTo(sentence(Role.BODY, asked));
    }

    @Test
    void leavesParticiplesThatTellNothing() {
        String[] arrested = {"Two CD 2 nummod", "men NNS 3 nsubj:pass", "arrested VBN 0 root"};
        assertThat(mend(Role.BODY, arrested)).isEqualTo(sentence(Role.BODY, arrested));
    }

    @Test
    void takesAFiniteComplementForANoun() {
        Sentence mended = mend(
                Role.BODY,
                "Ruiz NNP 2 nsubj",
                "rejected VBD 0 root",
                "claims VBZ 2 xcomp",
                "it PRP 6 nsubj",
                "may MD 6 aux",
                "fall VB 3 ccomp");
        assertThat(mended.token(3).xpos()).isEqualTo("NNS");
        assertThat(mended.token(3).relation()).isEqualTo("obj");
        assertThat(mended.token(6).relation()).isEqualTo("acl");
    }

    private static final String[] QUOTED = {
        "Ruiz NNP 2 nsubj",
        "said VBD 0 root",
        "Oslo NNP 4 nsubj",
        "gave VBD 2 ccomp",
        "“ `` 6 punct",
        "support NN 4 obj",
        "~, , 6 punct",
        "~” '' 6 punct",
        "threatening VBG 4 advcl threaten",
        "to TO 11 mark",
        "go VB 9 xcomp"
    };

    @Test
    void givesSpeechBehindAQuotationToItsSpeaker() {
        assertThat(mend(Role.BODY, QUOTED).token(9).head()).isEqualTo(2);
    }

    @Test
    void leavesDeedsBehindAQuotationToWhoDidThem() {
        String[] killed = QUOTED.clone();
        killed[8] = "killing VBG 4 advcl kill";
        assertThat(mend(Role.BODY, killed)).isEqualTo(sentence(Role.BODY, killed));
    }

    @Test
    void leavesSpeechBehindAQuotationThatOpens() {
        String[] opening = QUOTED.clone();
        opening[7] = "\" '' 6 punct";
        assertThat(mend(Role.BODY, opening)).isEqualTo(sentence(Role.BODY, opening));
    }

    @Test
    void givesWordsToAVerbOfSpeechWithoutAny() {
        Sentence mended = mend(
                Role.BODY,
                "Unions NNS 3 nsubj",
                "can MD 3 aux",
                "say VB 8 ccomp",
                "we PRP 6 nsubj",
                "will MD 6 aux",
                "go VB 8 ccomp",
                "Ruiz NNP 8 nsubj",
                "said VBD 0 root");
        assertThat(mended.token(6).head()).isEqualTo(3);
    }

    @Test
    void hangsWhatStandsBehindTheObjectOnTheVerb() {
        Sentence mended = mend(
                Role.BODY,
                "Plans NNS 2 nsubj",
                "drew VBD 0 root",
                "criticism NN 2 obj",
                "from IN 5 case",
                "Oslo NNP 1 nmod");
        assertThat(mended.token(5).head()).isEqualTo(2);
        assertThat(mended.token(5).relation()).isEqualTo("obl");
    }

    private static Sentence mend(Role role, String... words) {
        return VerbForms.mend(List.of(sentence(role, words))).get(0);
    }

    /** Each word as "form tag head relation", a lemma unlike the form behind them; ~ before what no space parts off. */
    private static Sentence sentence(Role role, String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] part = word.split(" ");
            boolean glued = part[0].startsWith("~");
            String form = glued ? part[0].substring(1) : part[0];
            int start = glued ? at - 1 : at;
            Span span = new Span(start, start + form.length());
            at = span.end() + 1;
            String lemma = part.length > 4 ? part[4] : form;
            tokens.add(new Token(
                    tokens.size() + 1, span, form, lemma, "X", part[1], "_", Integer.parseInt(part[2]), part[3]));
        }
        return new Sentence(new Span(0, at - 1), role, tokens, List.of(), Optional.empty());
    }
}
