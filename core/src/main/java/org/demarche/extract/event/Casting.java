package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Statement;
import org.demarche.Token;

/** Fills the two sides of a match with parties. */
final class Casting {
    private static final int CLIMB = 3;
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
    private static final Set<String> WARNINGS = Set.of("warn", "caution", "forewarn");
    private static final Set<String> OTHERS = Set.of("them", "him", "her");
    private static final Set<String> MUTUAL = Set.of("rest", "between", "among");
    private static final Set<String> FORCES = Set.of("MIL", "COP");

    /** Where a recipient may stand though the frame does not say so. */
    private static final List<String> ELSEWHERE = List.of("obj", "iobj", "to", "for", "against", "with", "from", "at");

    private final Scene scene;
    private final Sides sides;

    Casting(Scene scene, Groups groups) {
        this.scene = scene;
        this.sides = new Sides(scene, groups);
    }

    Telling cast(Match match) {
        List<Party> actors = actors(match);
        List<Party> recipients = recipients(match.recipientPlaces(), actors, match, false);
        if (recipients.isEmpty() && !bound(match).isEmpty()) {
            actors = bound(match);
            recipients = recipients(match.recipientPlaces(), actors, match, false);
        }
        boolean mutual = match.frame().recipient().stream().anyMatch(MUTUAL::contains);
        if (mutual && recipients.isEmpty() && actors.size() > 1) {
            recipients = actors.subList(1, actors.size());
            actors = actors.subList(0, 1);
        }
        if (recipients.isEmpty() && match.frame().word() == Frame.Word.VERB) {
            recipients = recipients(match.at(ELSEWHERE), actors, match, true);
        }
        return new Telling(match, actors, recipients, said(match.trigger()));
    }

    // Weapons suffer nothing, and whom a state mobilises are not those it mobilises against.
    private List<Party> recipients(List<List<Token>> places, List<Party> actors, Match match, boolean themselves) {
        EventType type = match.frame().type();
        if (asksUnknown(match)) return List.of();
        return first(places, actors, themselves, party -> {
            if (type != EventType.ASSAULT && sides.isWeapon(party)) return false;
            if (isForewarned(match) && party.actor().code().isEmpty()) return false;
            return type != EventType.MOBILIZE || party.actor().code().isPresent() || !isForce(party);
        });
    }

    // "warned that hundreds of millions may starve": nobody threatens them.
    private static boolean isForewarned(Match match) {
        return WARNINGS.contains(match.frame().trigger())
                && match.clause().object().isEmpty();
    }

    // "urged them to use their influence with Russia": whoever they are, they are the ones asked.
    private boolean asksUnknown(Match match) {
        if (match.frame().type() != EventType.REQUEST) return false;
        return match.clause()
                .object()
                .filter(object -> OTHERS.contains(Tree.lower(object))
                        && sides.of(List.of(object), true).isEmpty())
                .isPresent();
    }

    private static boolean isForce(Party party) {
        return party.actor().sector().filter(FORCES::contains).isPresent();
    }

    private List<Party> actors(Match match) {
        boolean speaks = match.frame().type().quad() % 2 == 1;
        List<Party> found = first(match.actorPlaces(), List.of(), speaks, party -> true);
        if (found.size() < 2 && match.frame().actor().contains("between")) {
            List<Party> both = sides.after(match.trigger(), "between");
            if (!both.isEmpty()) return both;
        }
        if (found.isEmpty()) found = bound(match);
        return found.isEmpty() && speaks && !match.clause().passive() ? above(match.trigger()) : found;
    }

    // "China denied it was supplying": a pronoun nobody resolved is bound by the subject of the verb above.
    private List<Party> bound(Match match) {
        Optional<Token> subject = match.clause().subject();
        if (subject.filter(token -> PRONOUNS.contains(Tree.lower(token))).isEmpty()) return List.of();
        Token at = match.trigger();
        for (int steps = 0; steps < CLIMB; steps++) {
            Optional<Token> head = scene.tree().head(at);
            if (head.isEmpty()) return List.of();
            at = head.get();
            if (!at.isVerb()) continue;
            Optional<Token> above = new Arguments(scene.tree()).subject(at);
            List<Party> found = sides.of(above.stream().toList(), true);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    // A coordinated verb may hang on a clause inside its own: the subjects above are tried in turn.
    private List<Party> above(Token trigger) {
        Token at = trigger;
        for (int steps = 0; steps < CLIMB && (at.is("conj") || steps > 0); steps++) {
            Optional<Token> head = scene.tree().head(at).filter(Token::isVerb);
            if (head.isEmpty()) return List.of();
            at = head.get();
            Optional<Token> subject = new Arguments(scene.tree()).subject(at);
            List<Party> found = sides.of(subject.stream().toList(), true);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    // The first place that names somebody new.
    private List<Party> first(List<List<Token>> places, List<Party> others, boolean themselves, Predicate<Party> fits) {
        for (List<Token> tops : places) {
            List<Party> found = new ArrayList<>(sides.of(tops, themselves));
            found.removeIf(party ->
                    !fits.test(party) || others.stream().anyMatch(other -> Sides.isOwn(party, other.actor())));
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    /** The innermost statement in whose words the trigger stands. */
    Optional<Statement> said(Token trigger) {
        return scene.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(piece -> piece.contains(trigger.span())))
                .min((a, b) -> Integer.compare(
                        a.contentSpan().length(), b.contentSpan().length()));
    }
}
