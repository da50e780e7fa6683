package org.demarche.extract.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Actor;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Sentence;
import org.demarche.Span;

/** Asks the type model whether a telling only sounds like an event: sport, markets, films, manners of speaking. */
final class Doubts {
    /** So likely may no event be, when a country or somebody in office takes part. */
    private static final double OFFICIAL = 0.3;
    /** The same when nobody does: teams, firms and players act and suffer in the words of politics. */
    private static final double PRIVATE = 0.15;

    private final TypeModel model;
    private final Lemmas lemmas;
    private final TypeFeatures features;
    private final Confidence confidence;

    Doubts(TypeModel model, Lemmas lemmas, Confidence confidence) {
        this.confidence = confidence;
        this.model = model;
        this.lemmas = lemmas;
        this.features = new TypeFeatures(lemmas);
    }

    boolean rejects(Telling telling) {
        Sentence sentence = telling.match().clause().tree().sentence();
        return isKnown(sentence) && TypeModel.none(chances(telling)) > bound(telling.actors(), telling.recipients());
    }

    /** The same for an event that a statement is, by the words of the sentence it stands in. */
    boolean rejects(Sentence sentence, Event event) {
        Tree tree = new Tree(sentence, lemmas);
        double none = TypeModel.none(chances(tree, event.actors(), event.recipients(), event.trigger()));
        return isKnown(sentence) && none > bound(event.actors(), event.recipients());
    }

    // Lemmas alone ("invaded") are shared by armies and fans: without a vector nothing is doubted.
    private static boolean isKnown(Sentence sentence) {
        return sentence.vector().isPresent();
    }

    private static double bound(List<Party> actors, List<Party> recipients) {
        return Stream.concat(actors.stream(), recipients.stream()).anyMatch(Doubts::isOfficial) ? OFFICIAL : PRIVATE;
    }

    private static boolean isOfficial(Party party) {
        return Likelihood.inOffice(party) || party.actor().kind() == Actor.Kind.COUNTRY;
    }

    /** How sure the telling is: how its frame was found, and whether its words as a whole speak of the same. */
    double confidence(Telling telling) {
        EventType type = telling.match().frame().type();
        return confidence.of(found(telling.match().frame()), chances(telling)[type.ordinal()]);
    }

    private static Confidence.Found found(Frame frame) {
        if (Unframed.isGuess(frame)) return Confidence.Found.GUESS;
        return frame.word() == Frame.Word.NOUN ? Confidence.Found.NOUN : Confidence.Found.CLAUSE;
    }

    /** How likely each type is, and none, by the words of the telling alone. */
    double[] chances(Telling telling) {
        Match match = telling.match();
        return chances(
                match.clause().tree(),
                telling.actors(),
                telling.recipients(),
                match.trigger().span());
    }

    private double[] chances(Tree tree, List<Party> actors, List<Party> recipients, Span trigger) {
        Span source = words(actors, tree, trigger);
        Span target = words(recipients, tree, source);
        return model.chances(features.of(tree, source, target), tree.sentence().vector());
    }

    // A party named in another sentence stands nowhere in this tree.
    private static Span words(List<Party> parties, Tree tree, Span otherwise) {
        return parties.stream()
                .flatMap(party -> party.mention().stream())
                .filter(tree.sentence().span()::contains)
                .findFirst()
                .orElse(otherwise);
    }
}
