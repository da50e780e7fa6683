package org.demarche.extract.speech;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Statement.Form;

/** Makes a statement of an attribution: who speaks, in what form, to what end. */
final class StatementMaker {
    private final Prose prose;
    private final Voices voices;

    StatementMaker(Prose prose) {
        this.prose = prose;
        this.voices = new Voices(prose);
    }

    Statement statement(Attribution each) {
        Speaker speaker = voices.speaker(each.tree(), each.speaker());
        Span evidence = each.extent().union(each.words());
        if (speaker.mention().isPresent())
            evidence = evidence.union(speaker.mention().get());
        return new Statement(
                prose.annotated().document().id(),
                evidence,
                form(each),
                each.cue().act(),
                each.content(),
                Optional.of(each.words()),
                speaker,
                Optional.empty(),
                each.addressee().map(token -> voices.party(each.tree(), token)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("cue " + each.cue().name() + ", frame " + each.frame()),
                0.8);
    }

    private Form form(Attribution each) {
        int words = 0;
        int quoted = 0;
        for (Span piece : each.content()) {
            for (Prose.Word word : prose.wordsIn(piece)) {
                if (Prose.isPunctuation(word.token())) continue;
                words++;
                if (prose.quotationAt(word.token().span().start()).isPresent()) quoted++;
            }
        }
        return quoted == 0 ? Form.INDIRECT : quoted == words ? Form.DIRECT : Form.MIXED;
    }
}
