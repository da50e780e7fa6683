package org.demarche.annotate.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.Actor.Kind;

/**
 * Finds whom a pronoun stands for: the most salient one who agrees with it.
 *
 * <p>Subjects outweigh objects, main clauses others, speakers those spoken of, names descriptions; weight fades by the
 * sentence. A pronoun outside quotation marks never looks inside them.
 */
final class Pronouns {
    private static final int REACH = 4;

    private final Cast cast;
    private final SmallWords small;

    Pronouns(Cast cast, SmallWords small) {
        this.cast = cast;
        this.small = small;
    }

    void noticed(Referent who, Phrase phrase, Scene scene) {
        if (scene.quoted()) return;
        double weight = 1
                + (scene.subject() ? 1.5 : 0)
                + (scene.main() ? 0.5 : 0)
                + (scene.speaks() ? 1.5 : 0)
                + (phrase.kind() == Phrase.Kind.PERSON ? 0.5 : 0);
        who.salience = Math.max(weight, faded(who, scene.sentence()));
        who.lastSentence = scene.sentence();
    }

    private static double faded(Referent who, int sentence) {
        return who.salience - 0.9 * (sentence - who.lastSentence);
    }

    Optional<Referent> find(Phrase phrase, Scene scene, Optional<Referent> previous) {
        Word word = Words.of(phrase.words()).get(0);
        if (small.is("first", word)) return Optional.empty();
        if (small.is("relative", word))
            return previous.filter(who -> small.of("relative").contains(word.lower()));
        if (scene.quoted()) return Optional.empty();
        boolean owns = small.is("owner", word);
        if (small.is("male", word))
            return best(scene, owns, who -> who.isPerson() && who.gender.agrees(Gender.MALE), Gender.MALE);
        if (small.is("female", word))
            return best(scene, owns, who -> who.isPerson() && who.gender.agrees(Gender.FEMALE), Gender.FEMALE);
        if (small.is("several", word) && (scene.subject() || owns))
            return best(scene, owns, who -> who.plural, Gender.UNKNOWN);
        if (small.is("thing", word) && scene.subject() || word.lower().equals("its")) {
            return best(scene, owns, who -> !who.plural && who.kind != Kind.PERSON, Gender.UNKNOWN);
        }
        return Optional.empty();
    }

    /** Whether a referent can be meant. */
    private interface Agreement {
        boolean with(Referent who);
    }

    private Optional<Referent> best(Scene scene, boolean owns, Agreement agreement, Gender gender) {
        Referent best = null;
        double most = 0;
        List<Referent> recent = cast.recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Referent who = recent.get(i);
            if (scene.sentence() - who.lastSentence > REACH || who.salience == 0 || !agreement.with(who)) continue;
            double weight = faded(who, scene.sentence())
                    + (gender != Gender.UNKNOWN && who.gender == gender ? 1 : 0)
                    + (owns && who.lastSentence == scene.sentence() ? 3 : 0)
                    + 10;
            if (weight > most) {
                best = who;
                most = weight;
            }
        }
        if (best != null && gender != Gender.UNKNOWN && best.gender == Gender.UNKNOWN) best.gender = gender;
        return Optional.ofNullable(best);
    }
}
