package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Span;
import org.demarche.Token;

/**
 * The words before a report's first sentence that tell where it was written: "CAIRO, June 3 (Reuters) –". Nobody in them
 * speaks, and they are no part of what is said.
 */
final class Dateline {
    private static final int FAR = 14;
    private static final int LEAST = 3;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

    private Dateline() {}

    /** The attribution without the words of a dateline; empty when nothing or nobody is left. */
    static Optional<Attribution> without(Prose prose, Attribution each) {
        int end = end(prose, each.tree());
        if (end == 0) return Optional.of(each);
        int from = each.tree().token(end).span().end();
        Span line = new Span(each.tree().span().start(), from);
        if (each.speaker().filter(token -> line.contains(token.span())).isPresent()) return Optional.empty();
        List<Span> pieces = new ArrayList<>();
        for (Span piece : each.content()) {
            if (!piece.overlaps(line)) pieces.add(piece);
            else if (piece.end() > from) after(prose, from, piece.end()).ifPresent(pieces::add);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(each.with(pieces));
    }

    private static Optional<Span> after(Prose prose, int from, int to) {
        return prose.wordsIn(new Span(from, to)).stream()
                .map(Prose.Word::token)
                .filter(token -> token.span().start() >= from && !Prose.isPunctuation(token))
                .findFirst()
                .map(token -> new Span(token.span().start(), to));
    }

    /** The number of the mark that ends the dateline of a sentence, 0 when it has none. */
    static int end(Prose prose, Tree tree) {
        if (tree.tokens().size() < 2 || !isCapital(tree.token(1)) || !beginsParagraph(prose, tree)) return 0;
        for (Token token : tree.tokens().subList(1, Math.min(FAR, tree.tokens().size()))) {
            if (DASHES.contains(token.form())) return isPerson(prose, tree.token(1)) ? 0 : token.id();
            if (token.form().equals(":")) return isPlace(prose, tree.token(1)) ? token.id() : 0;
            if (!tellsWhere(token)) return 0;
        }
        return 0;
    }

    private static boolean beginsParagraph(Prose prose, Tree tree) {
        int start = tree.span().start();
        return start == 0 || prose.text().charAt(start - 1) == '\n';
    }

    private static boolean isCapital(Token token) {
        String form = token.form();
        return form.length() >= LEAST
                && form.equals(form.toUpperCase(Locale.ROOT))
                && Character.isLetter(form.charAt(0));
    }

    private static boolean tellsWhere(Token token) {
        return token.upos().equals("PROPN")
                || token.upos().equals("NUM")
                || Prose.isPunctuation(token)
                || Character.isUpperCase(token.form().charAt(0)) && !token.isVerb();
    }

    private static boolean isPerson(Prose prose, Token token) {
        return kind(prose, token).filter(Actor.Kind.PERSON::equals).isPresent();
    }

    private static boolean isPlace(Prose prose, Token token) {
        boolean named = prose.annotated().places().stream()
                .anyMatch(place -> place.span().overlaps(token.span()));
        return named
                || kind(prose, token)
                        .filter(kind -> kind == Actor.Kind.COUNTRY || kind == Actor.Kind.GOVERNMENT)
                        .isPresent();
    }

    private static Optional<Actor.Kind> kind(Prose prose, Token token) {
        return prose.around(token).map(Mention::actor).map(Actor::kind);
    }
}
