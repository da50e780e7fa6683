package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeValue;

/**
 * Statements of a report written by hand, found by their words.
 *
 * @param text the report
 * @param who the speaker
 */
record Told(Annotated text, Actor who) {
    /** What the speaker says with this cue; nobody is meant, and nothing depends on anything. */
    Statement by(String cue, Act act, String words) {
        return by(cue, act, words, Optional.empty(), Optional.empty());
    }

    Statement to(Actor target, String cue, Act act, String words) {
        return by(cue, act, words, Optional.of(party(target)), Optional.empty());
    }

    Statement to(Actor target, String cue, Act act, String words, String condition) {
        return by(cue, act, words, Optional.of(party(target)), Optional.of(span(condition)));
    }

    private Statement by(String cue, Act act, String words, Optional<Party> target, Optional<Span> condition) {
        Optional<Span> mention = Optional.of(span(who.name()));
        return new Statement(
                text.document().id(),
                span(cue).union(span(words)).union(span(who.name())),
                Statement.Form.INDIRECT,
                act,
                List.of(span(words)),
                Optional.of(span(cue)),
                who.kind() == Actor.Kind.PERSON
                        ? new Speaker.Named(who, mention)
                        : new Speaker.Collective(who, mention),
                Optional.empty(),
                Optional.empty(),
                target,
                condition,
                text.document().published().date().map(TimeValue::day),
                List.of(),
                0.9);
    }

    private Party party(Actor target) {
        return new Party(target, Optional.of(span(target.name())));
    }

    private Span span(String words) {
        int at = text.document().text().indexOf(words);
        if (at < 0) throw new IllegalArgumentException("no \"" + words + "\" in the report");
        return new Span(at, at + words.length());
    }
}
