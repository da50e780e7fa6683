package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.Statement;

/** Reads the events of a report: from its clauses and from its statements, each happening once. */
public final class EventReader {
    private final Lexicon lexicon = new Lexicon();
    private final Groups groups = new Groups();
    private final Elsewhere elsewhere = new Elsewhere();
    private final Doubts doubts;

    /** Reads with the model of types and the confidences that ship with the product. */
    public EventReader() {
        this(TypeModel.load(), new ConfidenceTable());
    }

    /** Reads with others: what was learnt is to be judged on what it has not seen. */
    public EventReader(TypeModel model, Confidence confidence) {
        doubts = new Doubts(model, lexicon.lemmas(), confidence);
    }

    /** The events in text order. */
    public List<Event> read(Annotated text, List<Statement> statements) {
        Denials denials = new Denials(lexicon, text.document());
        Standing standing = new Standing(text.document().published().date(), denials);
        List<Event> told = new ArrayList<>();
        for (Scene scene : Scene.of(text, statements, lexicon.lemmas())) {
            told.addAll(new ClauseEvents(scene, lexicon, groups, elsewhere, doubts, standing).read());
        }
        List<Event> spoken = new SpokenEvents(text, denials).read(statements);
        told.replaceAll(new Couples(text)::named);
        spoken.removeIf(event -> isSport(text, event) || isDoubtful(text, event));
        return Happenings.of(Answers.addressed(Cues.joined(spoken, told)), new Gist(text, lexicon.lemmas()));
    }

    private boolean isDoubtful(Annotated text, Event event) {
        return text.sentenceAt(event.trigger().start())
                .filter(sentence -> doubts.rejects(sentence, event))
                .isPresent();
    }

    private boolean isSport(Annotated text, Event event) {
        boolean inOffice = event.actors().stream().anyMatch(Likelihood::inOffice);
        return !inOffice && elsewhere.isSport(text.words(event.evidence()), lexicon.lemmas());
    }
}
