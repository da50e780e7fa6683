package org.demarche.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Token;

/** Decides whether a telling is a political event at all: somebody organised must take part, and nothing else be meant. */
final class Likelihood {
    private static final Set<EventType> TWO_SIDED = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.THREATEN,
            EventType.AID,
            EventType.COOPERATE,
            EventType.CONSULT,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT);
    private static final Set<EventType> OPEN = EnumSet.of(EventType.REQUEST, EventType.THREATEN);
    /** What is said after these need not be a threat. */
    private static final Set<String> WARNING = Set.of("warn", "caution");

    private static final Set<String> ONE_SIDED = Set.of("visit", "phone");
    private static final Set<EventType> ACTORLESS = EnumSet.of(EventType.ASSAULT, EventType.COERCE);
    private static final Set<EventType> SUFFERED = EnumSet.of(EventType.ACCUSE, EventType.SANCTION, EventType.RETREAT);
    private static final Set<String> UNPOLITICAL = Set.of("BUS", "JRN", "EDU", "MED", "CVL", "AGR", "LAB");

    private final Elsewhere elsewhere;
    private final Tree tree;
    private final Set<Elsewhere.Field> fields;

    Likelihood(Elsewhere elsewhere, Tree tree) {
        this.elsewhere = elsewhere;
        this.tree = tree;
        this.fields = elsewhere.of(tree);
    }

    boolean holds(Telling telling) {
        EventType type = telling.match().frame().type();
        if (telling.actors().isEmpty() && !ACTORLESS.contains(type) && !isSuffered(telling)) return false;
        boolean lacksSide = telling.recipients().isEmpty() && TWO_SIDED.contains(type);
        if (lacksSide && !isForce(telling) && !isGathering(telling) && !isOpen(telling)) return false;
        boolean vague = telling.recipients().isEmpty() && !Telling.coded(telling.actors());
        if (type == EventType.AGREE && vague) return false;
        return political(telling) && !foreign(telling) && !atHome(telling);
    }

    /** True for types that need no recipient. */
    static boolean stands(Telling telling) {
        return !TWO_SIDED.contains(telling.match().frame().type());
    }

    // "rebels ambushed a convoy", "the junta closed a station": force used on things is told of who uses it.
    private static boolean isForce(Telling telling) {
        return ACTORLESS.contains(telling.match().frame().type())
                && telling.match().frame().word() == Frame.Word.VERB
                && telling.match().clause().object().isPresent()
                && telling.actors().stream().anyMatch(Likelihood::isOfficial);
    }

    // "foreign ministers of the League met in Tunis": they meet each other.
    private static boolean isGathering(Telling telling) {
        return telling.match().frame().type() == EventType.CONSULT
                && telling.match().frame().word() == Frame.Word.VERB
                && telling.match().frame().modes().stream().noneMatch(ONE_SIDED::contains)
                && (telling.match().clause().several()
                        || telling.match().clause().object().isEmpty())
                && telling.actors().stream().anyMatch(actor -> isOfficial(actor) || isBody(actor));
    }

    // "the president appealed for calm", "the junta threatened to quit": asked of all, threatened to whom it concerns.
    private static boolean isOpen(Telling telling) {
        return OPEN.contains(telling.match().frame().type())
                && telling.match().frame().word() == Frame.Word.VERB
                && !WARNING.contains(telling.match().frame().trigger())
                && telling.match().trigger().is("root", "conj", "xcomp")
                && telling.actors().stream().anyMatch(Likelihood::isOfficial);
    }

    // "three officers were indicted": who did it need not be said where those who suffer it are told first.
    private static boolean isSuffered(Telling telling) {
        return SUFFERED.contains(telling.match().frame().type())
                && telling.match().clause().passive()
                && !telling.recipients().isEmpty();
    }

    // Nobody pays a visit to his own country.
    private static boolean atHome(Telling telling) {
        if (!telling.match().frame().modes().contains("visit")) return false;
        return telling.actors().stream()
                .anyMatch(actor -> actor.actor().code().isPresent()
                        && telling.recipients().stream()
                                .allMatch(other -> other.actor()
                                        .code()
                                        .equals(actor.actor().code())));
    }

    private boolean political(Telling telling) {
        boolean protests = telling.match().frame().type() == EventType.PROTEST;
        boolean actor = telling.actors().stream().anyMatch(party -> isPolitical(party, protests));
        boolean recipient = telling.recipients().stream().anyMatch(party -> isPolitical(party, false));
        return actor || recipient;
    }

    // Workers and students who protest act in politics.
    private static boolean isPolitical(Party party, boolean protests) {
        Actor actor = party.actor();
        if (actor.sector().isPresent()) {
            return !UNPOLITICAL.contains(actor.sector().get()) || actor.code().isPresent() || protests;
        }
        return actor.code().isPresent();
    }

    // A storm that strikes, shares that retreat and a team that attacks are no events.
    private boolean foreign(Telling telling) {
        Match match = telling.match();
        for (Token subject : match.clause().subject().stream().toList()) {
            if (elsewhere.isForeign(tree, subject)) return true;
        }
        if (fields.contains(Elsewhere.Field.SPORT)) return !anyInOffice(telling);
        if (fields.contains(Elsewhere.Field.CULTURE) && anyCountry(telling)) return false;
        if (fields.contains(Elsewhere.Field.CULTURE) || fields.contains(Elsewhere.Field.MARKET)) {
            return !anyInOffice(telling);
        }
        return false;
    }

    // A state that jails a film's director acts; nobody's army in a film does.
    private static boolean anyCountry(Telling telling) {
        return telling.actors().stream().anyMatch(party -> party.actor().kind() == Actor.Kind.COUNTRY);
    }

    private static boolean anyInOffice(Telling telling) {
        return telling.actors().stream().anyMatch(Likelihood::inOffice);
    }

    private static boolean isBody(Party party) {
        return party.actor().kind() == Actor.Kind.ORGANISATION
                && party.actor().code().isPresent();
    }

    static boolean isOfficial(Party party) {
        return inOffice(party) || party.actor().kind() == Actor.Kind.COUNTRY;
    }

    static boolean inOffice(Party party) {
        String sector = party.actor().sector().orElse("");
        return Set.of("GOV", "MIL", "COP", "REB", "UAF", "LEG", "JUD", "OPP", "IGO")
                .contains(sector);
    }
}
