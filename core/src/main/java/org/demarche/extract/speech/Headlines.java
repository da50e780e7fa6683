package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Role;
import org.demarche.Span;
import org.demarche.Token;

/** Reads headlines that put a colon for "says": "Ruiz: bridge will be rebuilt", "Bridge will be rebuilt: Ruiz". */
final class Headlines {
    private static final int NAME = 5;
    private static final int SAYING = 3;
    private static final int LABEL = 6;
    private static final Set<String> PAPERS = Set.of(
            "report",
            "poll",
            "study",
            "survey",
            "source",
            "analyst",
            "expert",
            "official",
            "minister",
            "president",
            "mayor",
            "police",
            "spokesman",
            "spokeswoman",
            "ministry",
            "government",
            "analysis");

    private Headlines() {}

    static List<Attribution> find(Prose prose, Tree tree, CueLexicon lexicon) {
        List<Attribution> found = new ArrayList<>();
        boolean headline = tree.sentence().role() == Role.HEADLINE || isFirst(prose, tree);
        for (Token token : tree.tokens()) {
            if (token.id() > LABEL && !headline) break;
            if (!token.form().equals(":")) continue;
            if (Dateline.end(prose, tree) == token.id()) break;
            if (headline || isLabel(tree, token))
                colon(prose, tree, token, lexicon).ifPresent(found::add);
            break;
        }
        return found;
    }

    // "RUIZ: We will …" in a transcript.
    private static boolean isLabel(Tree tree, Token colon) {
        return colon.id() > 1
                && tree.tokens().subList(0, colon.id() - 1).stream()
                        .filter(token -> !Prose.isPunctuation(token))
                        .allMatch(token -> token.form().length() > 1
                                && token.form().equals(token.form().toUpperCase(Locale.ROOT))
                                && !Character.isDigit(token.form().charAt(0)));
    }

    private static boolean isFirst(Prose prose, Tree tree) {
        return !prose.trees().isEmpty() && prose.trees().get(0) == tree;
    }

    private static Optional<Attribution> colon(Prose prose, Tree tree, Token colon, CueLexicon lexicon) {
        List<Token> before = tree.tokens().subList(0, colon.id() - 1);
        List<Token> after = tree.tokens().subList(colon.id(), tree.tokens().size());
        if (isName(prose, before) && after.size() >= SAYING) return attribution(tree, colon, before, after, lexicon);
        if (isName(prose, after) && before.size() >= SAYING) return attribution(tree, colon, after, before, lexicon);
        return Optional.empty();
    }

    private static boolean isName(Prose prose, List<Token> words) {
        if (words.isEmpty() || words.size() > NAME) return false;
        boolean name = words.stream()
                .allMatch(
                        token -> token.upos().equals("PROPN") || token.is("det", "case", "punct", "flat", "compound"));
        if (isTitledPerson(prose, words)) return true;
        boolean known = words.stream().anyMatch(token -> prose.mention(token).isPresent() || isLabel(token));
        return name && known || words.stream().anyMatch(token -> PAPERS.contains(token.lemma()));
    }

    // "OK Gov Ruiz"
    private static boolean isTitledPerson(Prose prose, List<Token> words) {
        boolean capital = words.stream()
                .allMatch(token -> Character.isUpperCase(token.form().charAt(0)) && !token.isVerb());
        return capital
                && prose.mention(words.get(words.size() - 1))
                        .filter(mention -> mention.actor().kind() == Actor.Kind.PERSON)
                        .isPresent();
    }

    private static boolean isLabel(Token token) {
        return token.upos().equals("PROPN");
    }

    private static Optional<Attribution> attribution(
            Tree tree, Token colon, List<Token> name, List<Token> words, CueLexicon lexicon) {
        Cue cue = lexicon.senses("say", Cue.Part.VERB).get(0);
        Optional<Token> speaker = name.stream()
                .filter(token -> token.upos().equals("PROPN") || PAPERS.contains(token.lemma()))
                .findFirst();
        Span content = words.get(0).span().union(words.get(words.size() - 1).span());
        return Optional.of(
                new Attribution(tree, cue, colon, colon.span(), speaker, Optional.empty(), List.of(content), "colon"));
    }
}
