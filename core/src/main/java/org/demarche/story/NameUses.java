package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Name;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Where one report uses forms of a name. */
final class NameUses {
    /**
     * One use.
     *
     * @param sentence the sentence
     * @param first its first token
     * @param last its last token
     */
    record Use(Sentence sentence, Token first, Token last) {
        Span span() {
            return new Span(first.span().start(), last.span().end());
        }
    }

    private NameUses() {}

    /** Every use of these forms, the longest where one begins as another does; words in small letters are no name. */
    static List<Use> of(Reading reading, Set<String> keys) {
        List<Use> uses = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            for (Token token : sentence.tokens()) {
                if (NameKey.isProper(token.form()))
                    longest(sentence, token, keys).ifPresent(uses::add);
            }
        }
        return uses;
    }

    private static Optional<Use> longest(Sentence sentence, Token first, Set<String> keys) {
        Optional<Token> longest = Optional.empty();
        for (String key : keys) {
            Optional<Token> last = NameKey.end(sentence, first, key);
            if (last.isPresent() && last.get().id() >= longest.map(Token::id).orElse(0)) longest = last;
        }
        return longest.map(last -> new Use(sentence, first, last));
    }

    /** True when no other name is joined to it: "Airbus" in "Airbus A380" is not Airbus. */
    static boolean standsAlone(Use use) {
        return !isJoined(use, use.first.id() - 1) && !isJoined(use, use.last.id() + 1);
    }

    private static boolean isJoined(Use use, int neighbour) {
        if (neighbour < 1 || neighbour > use.sentence.tokens().size()) return false;
        Token token = use.sentence.token(neighbour);
        if (NameForms.isKind(token.form()) || isInitials(token.form())) return false;
        boolean number = token.form().chars().anyMatch(Character::isDigit);
        if (!number && !token.xpos().startsWith("NNP")) return false;
        boolean phrase = token.head() == use.last.id()
                || use.last.head() == token.id()
                || token.head() == use.last.head() && token.is("compound", "flat", "nummod");
        return phrase && (number || !isOneBody(use, token));
    }

    // "Airbus CEO", "Boeing VP": a rank, and no part of the name.
    private static boolean isInitials(String form) {
        return form.chars().allMatch(Character::isLetter) && form.equals(form.toUpperCase(Locale.ROOT));
    }

    // "Ford Motor Company" begins with Ford and is Ford; a person's name after it is that of one of its people.
    private static boolean isOneBody(Use use, Token token) {
        for (Name name : use.sentence.names()) {
            if (!name.span().contains(token.span())) continue;
            boolean own = name.span().start() == use.span().start();
            return name.span().overlaps(use.span())
                    ? own && name.kind() == Name.Kind.ORGANISATION
                    : name.kind() == Name.Kind.PERSON;
        }
        return false;
    }
}
