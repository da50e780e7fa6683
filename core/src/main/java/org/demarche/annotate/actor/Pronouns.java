package org.demarche.annotate.actor;

import java.util.List;
import java.util.Locale;
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
        double weight = (who.isPerson() && !who.isNamed() ? 0.2 : 1)
                + (scene.subject() ? 1.5 : 0)
                + (scene.object() ? 0.3 : 0)
                + (scene.main() ? 0.5 : 0)
                + (scene.speaks() ? 1.5 : 0)
                + (phrase.kind() == Phrase.Kind.PERSON ? 0.5 : 0);
        who.salience = Math.max(weight, faded(who, scene.sentence()));
        who.lastSentence = scene.sentence();
    }

    /** The country meant by "the country": the weightiest, but not the one that does something to it. */
    Optional<Referent> country(Scene scene, Optional<Referent> but) {
        Agreement named = who -> who.kind == Kind.COUNTRY
                && (scene.subject() || but.filter(who::equals).isEmpty());
        return best(scene, false, named, Gender.UNKNOWN);
    }

    /** "the latter": the last person just named who is not the subject of the clause. */
    Optional<Referent> latter(Scene scene, Optional<Referent> but) {
        List<Referent> recent = cast.recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Referent who = recent.get(i);
            boolean near = scene.sentence() - who.lastSentence < 2;
            if (near && who.isPerson() && but.filter(who::equals).isEmpty()) return Optional.of(who);
        }
        return Optional.empty();
    }

    boolean isLatter(Phrase phrase) {
        return small.of("latter").contains(lower(phrase));
    }

    private static double faded(Referent who, int sentence) {
        return who.salience - 0.9 * (sentence - who.lastSentence);
    }

    boolean isRelative(Phrase phrase) {
        return small.of("relative").contains(lower(phrase));
    }

    boolean isOwner(Phrase phrase) {
        return small.of("owner").contains(lower(phrase));
    }

    private static String lower(Phrase phrase) {
        return phrase.words().toLowerCase(Locale.ROOT);
    }

    /** True when the pronoun can stand for this referent. */
    boolean agrees(Phrase phrase, Referent who) {
        return agreement(lower(phrase)).map(agreement -> agreement.with(who)).orElse(false);
    }

    Optional<Referent> find(Phrase phrase, Scene scene) {
        String word = lower(phrase);
        if (scene.quoted() || !isLikely(word, scene)) return Optional.empty();
        return agreement(word).flatMap(agreement -> best(scene, isOwner(phrase), agreement, genderOf(word)));
    }

    // As an object, "it" and "them" are too often things and others nobody named.
    private boolean isLikely(String word, Scene scene) {
        boolean vague = small.of("several").contains(word) || small.of("thing").contains(word);
        return !vague || scene.subject() || small.of("owner").contains(word);
    }

    private Gender genderOf(String word) {
        if (small.of("male").contains(word)) return Gender.MALE;
        return small.of("female").contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private Optional<Agreement> agreement(String word) {
        Gender gender = genderOf(word);
        if (gender != Gender.UNKNOWN) return Optional.of(who -> who.isPerson() && who.gender.agrees(gender));
        if (small.of("several").contains(word)) return Optional.of(who -> who.plural);
        if (small.of("thing").contains(word)) return Optional.of(who -> !who.plural && who.kind != Kind.PERSON);
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
        if (best != null && best.gender == Gender.UNKNOWN && best.people.isEmpty()) best.gender = gender;
        return Optional.ofNullable(best);
    }
}
