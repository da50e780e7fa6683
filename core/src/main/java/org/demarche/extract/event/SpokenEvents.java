package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.Status;

/** Reads the events that speech itself is: a threat uttered is a THREATEN event of its speaker. */
final class SpokenEvents {
    private static final Map<Act, EventType> TYPES = Map.of(
            Act.THREATEN, EventType.THREATEN,
            Act.ACCUSE, EventType.ACCUSE,
            Act.APPEAL, EventType.REQUEST,
            Act.DENY, EventType.REJECT,
            Act.REJECT, EventType.REJECT,
            Act.PROMISE, EventType.AGREE,
            Act.PRAISE, EventType.SUPPORT);
    private static final Map<Act, String> CODES = Map.of(
            Act.THREATEN, "130",
            Act.ACCUSE, "112",
            Act.APPEAL, "020",
            Act.DENY, "127",
            Act.REJECT, "120",
            Act.PROMISE, "030",
            Act.PRAISE, "051");
    private static final Set<EventType> TARGETED =
            Set.of(EventType.THREATEN, EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT, EventType.AGREE);
    // Agreeing that crimes were committed accuses whoever is said to have committed them.
    private static final List<String> CRIMES =
            List.of("crime", "atrocit", "genocide", "aggression", "violation", "massacre", "terror");

    private static final int STEM = 4;
    private static final Set<Act> REFUSING = Set.of(Act.DENY, Act.REJECT);
    private static final List<String> REFUSALS =
            List.of("will not ", "would not ", "won't ", "won’t ", "wouldn't ", "will never ", "would never ");

    private final Document document;
    private final Addressed addressed;
    private final Denials denials;

    SpokenEvents(Annotated text, Denials denials) {
        this.document = text.document();
        this.addressed = new Addressed(text);
        this.denials = denials;
    }

    List<Event> read(List<Statement> statements) {
        List<Event> events = new ArrayList<>();
        for (Statement statement : statements) {
            event(statement).filter(event -> isNew(event, events)).ifPresent(events::add);
        }
        return events;
    }

    // "warned India not to buy, warning that …": one breath, one warning.
    private boolean isNew(Event event, List<Event> before) {
        return before.stream()
                .noneMatch(other -> other.type() == event.type()
                        && other.actors().get(0).equals(event.actors().get(0))
                        && other.evidence().overlaps(event.evidence())
                        && stem(other).equals(stem(event)));
    }

    private String stem(Event event) {
        String word = document.words(event.trigger()).toLowerCase(Locale.ROOT);
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private Optional<Event> event(Statement said) {
        Act act = said.act() == Act.ENDORSE && speaksOfCrimes(said) ? Act.ACCUSE : said.act();
        if (act == Act.PROMISE && promisesNot(said)) act = Act.REJECT;
        EventType type = TYPES.get(act);
        Optional<Actor> speaker = said.speaker().actor();
        if (type == null || speaker.isEmpty() || !isPolitical(speaker.get())) return Optional.empty();
        if (act == Act.PROMISE && addressed.isForeseen(said)) return Optional.empty();
        List<Party> recipients = addressed.of(said).filter(party -> !Sides.isOwn(party, speaker.get())).stream()
                .toList();
        if (recipients.isEmpty() && TARGETED.contains(type) && act == said.act()) return Optional.empty();
        if (REFUSING.contains(said.act()) && !denials.isReal(said) && !promisesNot(said)) return Optional.empty();
        return Optional.of(event(said, type, CODES.getOrDefault(act, "010"), speaker.get(), recipients));
    }

    private Event event(Statement said, EventType type, String cameo, Actor speaker, List<Party> recipients) {
        Party actor = new Party(speaker, said.speaker().mention());
        return new Event(
                document.id(),
                said.evidence(),
                trigger(said),
                List.of(),
                type,
                List.of(),
                List.of(),
                cameo,
                List.of(actor),
                recipients,
                Optional.empty(),
                said.said(),
                Status.HAPPENED,
                Optional.empty(),
                why(said, actor, recipients),
                Math.max(0.3, said.confidence() - 0.1));
    }

    private Span trigger(Statement said) {
        Span cue = said.cue().orElse(said.content().get(0));
        return said.evidence().contains(cue) ? cue : said.evidence();
    }

    private List<String> why(Statement said, Party actor, List<Party> recipients) {
        List<String> why = new ArrayList<>();
        why.add("the statement itself: " + said.act().name().toLowerCase(Locale.ROOT)
                + said.cue().map(cue -> ", cue \"" + document.words(cue) + "\"").orElse(""));
        why.add("actor " + Reasons.of(actor, document));
        for (Party party : recipients) why.add("recipient " + Reasons.of(party, document));
        why.addAll(said.why());
        return why;
    }

    // "will not approve" promises nothing; it refuses.
    private boolean promisesNot(Statement said) {
        String words = document.words(said.contentSpan()).toLowerCase(Locale.ROOT);
        return REFUSALS.stream().anyMatch(words::contains);
    }

    private boolean speaksOfCrimes(Statement said) {
        String words = document.words(said.contentSpan()).toLowerCase(Locale.ROOT);
        return CRIMES.stream().anyMatch(words::contains);
    }

    // Media report threats; they make none.
    private static boolean isPolitical(Actor actor) {
        boolean reports = actor.sector().filter("JRN"::equals).isPresent();
        return !reports && (actor.code().isPresent() || actor.sector().isPresent());
    }
}
