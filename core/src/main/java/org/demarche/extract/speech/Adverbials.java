package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.Token;

/** Finds speech reported without a verb: "according to her", "in the minister's words". */
final class Adverbials {
    private static final Set<String> SAYING = Set.of("word", "view", "opinion", "estimation", "judgment", "telling");

    private final CueLexicon lexicon;

    Adverbials(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Attribution> find(Prose prose, Tree tree) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : tree.tokens()) {
            if (token.hasLemma("according", "accord"))
                according(prose, tree, token).ifPresent(found::add);
            else if (SAYING.contains(token.lemma())) inWords(prose, tree, token).ifPresent(found::add);
            else if (token.upos().equals("ADV")) hearsay(prose, tree, token).ifPresent(found::add);
        }
        toOne(prose, tree).ifPresent(found::add);
        return found;
    }

    private Optional<Attribution> according(Prose prose, Tree tree, Token token) {
        Optional<Token> speaker = tree.head(token).filter(head -> token.is("case", "mark", "advmod") && isWord(head));
        Token top = speaker.orElse(token);
        if (speaker.isEmpty()) speaker = tree.child(token, "obl", "nmod", "pobj", "obj");
        if (speaker.isEmpty()) return Optional.empty();
        Span words = token.span();
        Optional<Token> to = tree.next(token).filter(next -> next.hasLemma("to"));
        if (to.isPresent()) words = words.union(to.get().span());
        return attribution(prose, tree, token, words, speaker.get(), top);
    }

    private Optional<Attribution> inWords(Prose prose, Tree tree, Token token) {
        Optional<Token> in = tree.child(token, child -> child.is("case") && child.hasLemma("in"));
        Optional<Token> speaker = tree.child(token, "nmod:poss");
        if (in.isEmpty() || speaker.isEmpty() || !token.is("obl", "nmod")) return Optional.empty();
        Span words = in.get().span().union(token.span());
        return attribution(prose, tree, token, words, speaker.get(), token);
    }

    // "The bank reportedly closed": nobody is named.
    private Optional<Attribution> hearsay(Prose prose, Tree tree, Token token) {
        Optional<Cue> cue = lexicon.senses(token, Cue.Part.ADVERBIAL).stream()
                .filter(each -> each.takes("none"))
                .findFirst();
        Optional<Token> verb = tree.head(token).filter(Token::isVerb);
        if (cue.isEmpty() || verb.isEmpty()) return Optional.empty();
        BitSet ids = clause(tree, token);
        ids.clear(token.id());
        List<Span> pieces = prose.pieces(tree, ids);
        if (pieces.isEmpty()) return Optional.empty();
        return Optional.of(new Attribution(
                tree, cue.get(), token, token.span(), Optional.empty(), Optional.empty(), pieces, "according"));
    }

    // "To Ruiz, the plan is a trap."
    private Optional<Attribution> toOne(Prose prose, Tree tree) {
        if (tree.tokens().size() < 5 || !tree.token(1).form().equals("To")) return Optional.empty();
        Optional<Token> one =
                tree.head(tree.token(1)).filter(head -> tree.token(1).is("case") && isOne(head));
        if (one.isEmpty()) return Optional.empty();
        int end = tree.below(one.get()).length();
        boolean comma = end <= tree.tokens().size() && tree.token(end).form().equals(",")
                || tree.token(end - 1).form().equals(",");
        return comma
                ? attribution(prose, tree, tree.token(1), tree.token(1).span(), one.get(), one.get())
                : Optional.empty();
    }

    private static boolean isOne(Token token) {
        return token.upos().equals("PROPN")
                || token.upos().equals("PRON")
                || token.xpos().equals("NNS");
    }

    private static boolean isWord(Token token) {
        return !token.upos().equals("VERB") && !token.upos().equals("PUNCT");
    }

    private Optional<Attribution> attribution(
            Prose prose, Tree tree, Token head, Span words, Token speaker, Token phrase) {
        Cue cue = lexicon.senses(head.hasLemma("accord") ? "according" : head.lemma(), Cue.Part.ADVERBIAL).stream()
                .findFirst()
                .orElseGet(() -> lexicon.senses("according", Cue.Part.ADVERBIAL).get(0));
        BitSet ids = clause(tree, phrase);
        // "At talks, according to Ruiz, the deal failed": not the talks alone.
        if (ids.stream().noneMatch(id -> tree.token(id).isVerb()))
            ids.set(1, tree.tokens().size() + 1);
        ids.andNot(tree.below(phrase));
        List<Span> pieces = prose.pieces(tree, ids);
        if (pieces.isEmpty()) return Optional.empty();
        return Optional.of(
                new Attribution(tree, cue, head, words, Optional.of(speaker), Optional.empty(), pieces, "according"));
    }

    // At the rim of the sentence the words speak of all of it; inside it of their own clause.
    private static BitSet clause(Tree tree, Token phrase) {
        if (isRim(tree, phrase)) return all(tree, phrase);
        Token at = phrase;
        for (Optional<Token> up = tree.head(at); up.isPresent(); up = tree.head(at)) {
            at = up.get();
            if (isClause(at) && !(isLast(tree, phrase) && at.is("ccomp"))) break;
        }
        BitSet ids = tree.below(at);
        for (Token child : tree.children(at)) {
            boolean after = child.id() > phrase.id();
            if (after && child.is("conj", "parataxis") && at.id() < phrase.id()) ids.andNot(tree.below(child));
            if (child.is("cc", "mark") && child.id() < at.id()) ids.clear(child.id());
        }
        return ids;
    }

    // ", according to her." and "According to her, …" speak of the whole sentence.
    private static boolean isRim(Tree tree, Token phrase) {
        BitSet own = tree.below(phrase);
        int first = own.nextSetBit(1);
        boolean comma = tree.token(first).form().equals(",")
                || first > 1 && tree.token(first - 1).form().equals(",");
        return first <= 2 || comma && noVerbFrom(tree, own);
    }

    private static boolean noVerbFrom(Tree tree, BitSet own) {
        for (int id = own.length(); id <= tree.tokens().size(); id++)
            if (tree.token(id).isVerb()) return false;
        return true;
    }

    // What follows the one named at the end tells where it was said: ", according to her in a letter".
    private static int last(Tree tree, Token phrase) {
        BitSet own = tree.below(phrase);
        int first = own.nextSetBit(1);
        return first <= 2 ? tree.tokens().size() : first - 1;
    }

    private static BitSet all(Tree tree, Token phrase) {
        BitSet ids = new BitSet();
        ids.set(1, Math.max(2, last(tree, phrase)) + 1);
        if (tree.token(1).upos().equals("CCONJ")) ids.clear(1);
        return ids;
    }

    private static boolean isLast(Tree tree, Token phrase) {
        int last = tree.below(phrase).length() - 1;
        return last >= tree.tokens().size()
                || last == tree.tokens().size() - 1 && Prose.isPunctuation(tree.token(last + 1));
    }

    private static boolean isClause(Token token) {
        return token.is("root", "ccomp", "conj", "parataxis", "acl:relcl", "advcl");
    }
}
