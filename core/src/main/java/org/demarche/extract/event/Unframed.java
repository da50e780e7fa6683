package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.EventType;
import org.demarche.Token;

/**
 * Reads deeds no frame fits: a verb that may tell a type ({@code hints.tsv}) tells it where the words as a whole most likely
 * do.
 *
 * <p>Either alone is not enough: the type model has learnt from sentences that nearly all tell events, and the verbs mean
 * many things.
 */
final class Unframed {
    /** How likely the type model must think the type. */
    private static final double SURE = 0.2;
    /** Participles and aims beside the clause tell of what it is about. */
    private static final String[] TELLING = {"root", "conj", "ccomp", "parataxis", "xcomp", "acl:relcl"};

    private static final List<String> ACTORS = List.of("subj");
    private static final List<String> RECIPIENTS = List.of(
            "obj", "iobj", "to", "with", "against", "on", "at", "from", "for", "into", "over", "in", "near", "about",
            "comp", "of", "toward", "towards", "between", "rest");
    private static final Map<EventType, String> CODES = new EnumMap<>(Map.ofEntries(
            Map.entry(EventType.AGREE, "030"),
            Map.entry(EventType.CONSULT, "040"),
            Map.entry(EventType.SUPPORT, "050"),
            Map.entry(EventType.CONCEDE, "080"),
            Map.entry(EventType.COOPERATE, "060"),
            Map.entry(EventType.AID, "070"),
            Map.entry(EventType.RETREAT, "080"),
            Map.entry(EventType.REQUEST, "020"),
            Map.entry(EventType.ACCUSE, "110"),
            Map.entry(EventType.REJECT, "120"),
            Map.entry(EventType.THREATEN, "130"),
            Map.entry(EventType.PROTEST, "140"),
            Map.entry(EventType.SANCTION, "160"),
            Map.entry(EventType.MOBILIZE, "150"),
            Map.entry(EventType.COERCE, "170"),
            Map.entry(EventType.ASSAULT, "190")));

    private final Scene scene;
    private final Lexicon lexicon;
    private final Casting casting;
    private final Likelihood likelihood;
    private final Doubts doubts;

    Unframed(Scene scene, Lexicon lexicon, Casting casting, Likelihood likelihood, Doubts doubts) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.casting = casting;
        this.likelihood = likelihood;
        this.doubts = doubts;
    }

    /** True for what this class made up in place of a frame. */
    static boolean isGuess(Frame frame) {
        return frame.recipient().equals(RECIPIENTS);
    }

    /** What the verbs tell that stand neither in, above nor below what frames have read. */
    List<Telling> besides(List<Telling> framed) {
        List<Telling> known = new ArrayList<>(framed);
        if (scene.tree().sentence().vector().isEmpty()) return List.of();
        for (Token token : scene.tree().tokens()) {
            boolean free = known.stream().noneMatch(telling -> touches(telling, token));
            if (free && tells(token)) telling(token).ifPresent(known::add);
        }
        return known.subList(framed.size(), known.size());
    }

    // Words that bring what somebody says are the statements' to tell.
    private boolean tells(Token token) {
        Tree tree = scene.tree();
        boolean verb = Matcher.word(tree, token).filter(Frame.Word.VERB::equals).isPresent();
        if (!verb || !token.is(TELLING) || token.relation().equals("acl") || tree.has(token, "ccomp")) return false;
        return scene.statements().stream()
                .filter(said -> said.cue().filter(token.span()::overlaps).isPresent())
                .noneMatch(said -> Worth.performs(said.act()));
    }

    private boolean touches(Telling telling, Token token) {
        Token trigger = telling.match().trigger();
        return scene.tree().dominates(trigger, token) || scene.tree().dominates(token, trigger);
    }

    private Optional<Telling> telling(Token token) {
        Set<EventType> allowed = lexicon.hints(scene.tree().lemma(token));
        if (allowed.isEmpty()) return Optional.empty();
        Clause clause = new Clause(scene.tree(), token, lexicon);
        Telling any = casting.cast(match(clause, EventType.COERCE));
        if (any.actors().isEmpty()) return Optional.empty();
        return likeliest(doubts.chances(any), allowed)
                .map(type -> new Telling(match(clause, type), any.actors(), any.recipients(), any.said()))
                .filter(telling -> likelihood.holds(telling) && !doubts.rejects(telling));
    }

    private static Optional<EventType> likeliest(double[] chances, Set<EventType> allowed) {
        return allowed.stream()
                .filter(type -> chances[type.ordinal()] >= SURE)
                .max(Comparator.comparingDouble(type -> chances[type.ordinal()]));
    }

    private Match match(Clause clause, EventType type) {
        String lemma = scene.tree().lemma(clause.trigger());
        String code = Objects.requireNonNull(CODES.get(type), "every type has a code");
        Frame frame =
                new Frame(lemma, Frame.Word.VERB, List.of(), type, List.of(), List.of(), code, ACTORS, RECIPIENTS);
        return new Match(frame, clause, Set.of());
    }
}
