package org.demarche.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Sentence;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Table;
import org.demarche.Token;

/**
 * Whether somebody gives his word in a statement: says what he will do or will have others suffer, not only what he plans
 * or hopes, what he did, or what others will do.
 */
final class Given {
    private static final Set<Act> COMMITTING = Set.of(Act.THREATEN, Act.PROMISE);
    private static final Set<String> INTENDING =
            words("intending").map(Stems::of).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ASKING = words("asking").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WILL = words("will").collect(Collectors.toUnmodifiableSet());

    private Given() {}

    private static Stream<String> words(String kind) {
        return Table.read(Given.class, "intentions.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Stream.of(row.get(1).split(" ")));
    }

    /** False for a statement that is no threat or promise, whatever its words. */
    static boolean may(Statement statement) {
        return COMMITTING.contains(statement.act());
    }

    /** True where this part of a threat or promise is what is threatened or promised. */
    static boolean isWord(Saying saying) {
        Statement statement = saying.statement();
        if (!may(statement) || isNobodys(saying) || intends(saying) || asks(saying)) return false;
        return statement.act() == Act.THREATEN || isToBeDone(saying);
    }

    // A word that nobody is known to have given binds nobody; what a thing threatens to bring is no word at all.
    private static boolean isNobodys(Saying saying) {
        Speaker speaker = saying.statement().speaker();
        return speaker instanceof Speaker.Unknown || saying.statement().act() == Act.THREATEN && isThing(speaker);
    }

    // "Drought", "a gulf between parties": one noun, in lower case, that no list knows.
    private static boolean isThing(Speaker speaker) {
        return speaker.actor()
                .filter(who -> who.basis() == Actor.Basis.UNKNOWN && who.kind() == Actor.Kind.PERSON)
                .filter(who -> who.name().chars().skip(1).noneMatch(Character::isUpperCase))
                .isPresent();
    }

    // Who plans, hopes or decides gives nobody his word.
    private static boolean intends(Saying saying) {
        return saying.statement().cue().stream()
                .flatMap(cue -> Wording.of(saying.document().text(), cue).words().stream())
                .anyMatch(word -> INTENDING.contains(word.stem()));
    }

    private static boolean asks(Saying saying) {
        return Wording.of(saying.document().text(), saying.statement().contentSpan()).words().stream()
                .limit(1)
                .anyMatch(word -> ASKING.contains(word.form()));
    }

    // "To pay", "we will pay"; where no tree is known, the act must do.
    private static boolean isToBeDone(Saying saying) {
        Optional<Sentence> sentence =
                saying.reading().annotated().sentenceAt(saying.span().start());
        List<Token> tokens = sentence.map(each -> each.within(saying.span())).orElse(List.of());
        return tokens.isEmpty()
                || tokens.stream()
                        .filter(token -> saying.core().contains(Stems.of(Stems.lower(token.form()))))
                        .anyMatch(token -> isToBeDone(sentence.orElseThrow(), token, saying));
    }

    private static boolean isToBeDone(Sentence sentence, Token predicate, Saying saying) {
        List<Token> subjects = sentence.children(predicate, "nsubj");
        boolean own = subjects.isEmpty() || subjects.stream().allMatch(each -> isSpeaker(each, saying));
        boolean will = sentence.children(predicate, "aux", "mark").stream()
                .anyMatch(each -> WILL.contains(Stems.lower(each.form())));
        return own && will && !isOnlyMeant(sentence, predicate, saying);
    }

    // "They expected to include it": to be done, but only expected.
    private static boolean isOnlyMeant(Sentence sentence, Token predicate, Saying saying) {
        return predicate.is("xcomp")
                && sentence.head(predicate)
                        .filter(head -> saying.span().contains(head.span()))
                        .filter(head -> INTENDING.contains(Stems.of(Stems.lower(head.form()))))
                        .isPresent();
    }

    // One person is no "it", and nobody speaks of himself as "you".
    private static boolean stands(String pronoun, Speaker speaker) {
        if (pronoun.equals("you")) return false;
        return !pronoun.equals("it") || !(speaker instanceof Speaker.Named);
    }

    // "We" and "it", or a name of the speaker or of whom the speaker speaks for.
    private static boolean isSpeaker(Token subject, Saying saying) {
        if (subject.xpos().equals("PRP"))
            return stands(Stems.lower(subject.form()), saying.statement().speaker());
        Optional<String> side = Subject.side(saying.statement().speaker());
        return saying.reading().annotated().mentions().stream()
                .filter(mention -> mention.head().overlaps(subject.span()))
                .map(Mention::actor)
                .anyMatch(who -> Optional.of(Subject.side(who)).equals(side)
                        || saying.statement()
                                .speaker()
                                .actor()
                                .filter(speaker -> Speakers.same(speaker, who))
                                .isPresent());
    }
}
