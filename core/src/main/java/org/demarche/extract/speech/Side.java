package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/** Tells the speaker's side from the others in what is said: "we" is the speaker's side. */
final class Side {
    private static final Set<String> OWN = Set.of("we", "i", "our", "us", "my", "me", "ourselves");

    private static final Set<String> POWERS = Set.of("GOV", "LEG", "MIL", "REB", "SPY");

    private final Prose prose;
    private final Optional<Actor> speaker;

    Side(Prose prose, Speaker speaker) {
        this.prose = prose;
        this.speaker = speaker.actor();
    }

    boolean isOwn(Token token) {
        if (OWN.contains(token.form().toLowerCase(java.util.Locale.ROOT))) return true;
        return prose.mention(token).filter(mention -> isOwn(mention.actor())).isPresent();
    }

    /** True when the speaker, or the country or body spoken for, does what this word is the subject of. */
    boolean acts(Token token) {
        if (OWN.contains(token.form().toLowerCase(java.util.Locale.ROOT))) return true;
        return prose.mention(token)
                .map(Mention::actor)
                .filter(actor -> isOwn(actor) && (actor.kind() != Actor.Kind.PERSON || speaksFor(actor)))
                .isPresent();
    }

    // A spokeswoman speaks for her president, a senator not for another.
    private boolean speaksFor(Actor person) {
        return speaker.filter(who -> who.equals(person)
                        || who.kind() != Actor.Kind.PERSON
                        || who.sector().isPresent()
                                && who.sector().equals(person.sector())
                                && who.sector().get().equals("GOV"))
                .isPresent();
    }

    boolean isOwn(Actor actor) {
        return speaker.filter(who -> who.equals(actor) || who.sameSide(actor)).isPresent();
    }

    /** The mentions of others in these words, subjects first, bare places left out. */
    List<Mention> others(List<Span> content) {
        List<Mention> subjects = new ArrayList<>();
        List<Mention> rest = new ArrayList<>();
        for (Span piece : content) {
            for (Word word : prose.wordsIn(piece)) {
                Optional<Mention> mention = prose.mention(word.token()).filter(each -> isOther(each.actor()));
                if (mention.isEmpty() || isPlace(word)) continue;
                (isSubject(word) ? subjects : rest).add(mention.get());
            }
        }
        subjects.addAll(rest);
        return subjects;
    }

    /** True for a word that stands for somebody of another side. */
    boolean isOther(Word word) {
        return prose.mention(word.token())
                .filter(mention -> isOther(mention.actor()))
                .isPresent();
    }

    /** True for another state, its government, lawmakers or army, or rebels. */
    boolean isPower(Actor actor) {
        if (!isOther(actor)) return false;
        return actor.kind() == Actor.Kind.COUNTRY
                || actor.kind() == Actor.Kind.GOVERNMENT
                || actor.sector().filter(POWERS::contains).isPresent();
    }

    private boolean isOther(Actor actor) {
        return actor.code().isPresent() && !isOwn(actor);
    }

    private static boolean isSubject(Word word) {
        return word.token().is("nsubj")
                || word.tree()
                        .head(word.token())
                        .filter(head -> head.is("nsubj"))
                        .isPresent();
    }

    private static boolean isPlace(Word word) {
        return word.tree()
                .child(word.token(), child -> child.is("case") && child.hasLemma("in", "at", "near", "inside"))
                .isPresent();
    }
}
