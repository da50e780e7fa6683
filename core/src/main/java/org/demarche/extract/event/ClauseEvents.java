package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Status;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.demarche.Token;

/** Reads the events that the clauses of one sentence tell. */
final class ClauseEvents {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Casting casting;
    private final Likelihood likelihood;
    private final Doubts doubts;
    private final Worth worth;
    private final Standing standing;
    private final When when;
    private final Where where;
    private final Losses losses;
    private final Unframed unframed;

    ClauseEvents(Scene scene, Lexicon lexicon, Groups groups, Elsewhere elsewhere, Doubts doubts, Standing standing) {
        this.doubts = doubts;
        this.scene = scene;
        this.lexicon = lexicon;
        this.casting = new Casting(scene, groups);
        this.likelihood = new Likelihood(elsewhere, scene.tree());
        this.worth = new Worth(scene.tree());
        this.standing = standing;
        this.when = new When(scene);
        this.where = new Where(scene);
        this.losses = new Losses(scene.tree(), lexicon);
        this.unframed = new Unframed(scene, lexicon, casting, likelihood, doubts);
    }

    List<Event> read() {
        List<Telling> framed = best(new Matcher(lexicon).matches(scene.tree()));
        List<Match> chosen = framed.stream().map(Telling::match).toList();
        List<Telling> told = new ArrayList<>();
        for (Telling telling : framed) {
            Optional<Match> over = Governance.over(telling.match(), chosen);
            if (!isTaken(telling, framed) && worth.tells(telling, over)) told.add(telling);
        }
        List<Event> events = new ArrayList<>();
        for (Telling telling : told) events.add(event(telling, Governance.over(telling.match(), chosen)));
        for (Telling telling : unframed.besides(told)) {
            if (worth.tells(telling, Optional.empty())) events.add(event(telling, Optional.empty()));
        }
        return events;
    }

    // A word another telling asks for tells nothing by itself: "talks" in "held talks".
    private static boolean isTaken(Telling telling, List<Telling> all) {
        return all.stream()
                .anyMatch(
                        other -> other.match().words().contains(telling.match().trigger()));
    }

    // One reading for each trigger: the one that fits and fills best.
    private List<Telling> best(List<Match> matches) {
        Map<Token, Telling> best = new LinkedHashMap<>();
        for (Match match : matches) {
            Telling telling = casting.cast(match);
            if (!likelihood.holds(telling) || doubts.rejects(telling)) continue;
            best.merge(match.trigger(), telling, (a, b) -> b.weight() > a.weight() ? b : a);
        }
        return List.copyOf(best.values());
    }

    private Event event(Telling telling, Optional<Match> over) {
        Match match = telling.match();
        Optional<TimeExpression> time = when.of(match.trigger());
        Optional<TimeValue> day = time.map(TimeExpression::value);
        Status status = standing.of(telling, over, day);
        EventType type = Wording.type(telling, status);
        return new Event(
                scene.document().id(),
                evidence(telling, time),
                match.triggerSpan(),
                List.of(),
                type,
                type == match.frame().type() ? match.frame().modes() : List.of(),
                match.frame().contexts(),
                type == match.frame().type() ? match.frame().cameo() : Wording.code(type),
                telling.actors(),
                telling.recipients(),
                where.of(match.clause()),
                day,
                type == EventType.REJECT && status == Status.NEGATED ? Status.HAPPENED : status,
                losses.of(match.trigger()),
                Reasons.of(telling, scene.document(), time, status, type),
                doubts.confidence(telling));
    }

    private static Span evidence(Telling telling, Optional<TimeExpression> time) {
        Span span = telling.match().triggerSpan();
        Span sentence = telling.match().clause().tree().sentence().span();
        List<Party> parties = new ArrayList<>(telling.actors());
        parties.addAll(telling.recipients());
        for (Party party : parties) {
            if (party.mention().filter(sentence::contains).isPresent()) {
                span = span.union(party.mention().get());
            }
        }
        return time.isPresent() ? span.union(time.get().span()) : span;
    }
}
