package org.demarche.extract.speech;

import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Token;

/** Says who the speaker is whose words stand in the tree: through its mention, else by its own words. */
final class Voices {
    private static final Set<String> VAGUE = Set.of(
            "source",
            "some",
            "many",
            "one",
            "other",
            "it",
            "this",
            "that",
            "there",
            "someone",
            "anyone",
            "everyone",
            "most",
            "few",
            "none",
            "who",
            "which",
            "what",
            "people",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "those",
            "another",
            "both",
            "all",
            "these");
    private static final int FEW = 6;

    private static final Set<String> SERIES = Set.of("series", "string", "flurry", "barrage", "set", "number", "pair");

    private final Prose prose;
    private final WordLists lists;
    private Optional<Actor> paperOf = Optional.empty();

    Voices(Prose prose, WordLists lists) {
        this.prose = prose;
        this.lists = lists;
    }

    Speaker speaker(Tree tree, Optional<Token> word) {
        if (word.isEmpty()) return new Speaker.Unknown(Optional.empty());
        Token head = word.get();
        Span words = Phrases.around(tree, head);
        Optional<Actor> actor = actor(tree, head);
        return actor.map(who -> speaker(who, words)).orElseGet(() -> byWords(tree, head, words));
    }

    /** The actor these words stand for, when the mentions tell. */
    Optional<Actor> actor(Tree tree, Token head) {
        if (isRelative(tree, head)) return antecedent(tree, head).flatMap(noun -> actor(tree, noun));
        Optional<Actor> owner = owner(tree, head);
        if (owner.isPresent()) return owner;
        Optional<Mention> named = prose.mention(head).filter(Voices::stands);
        if (named.isEmpty()) named = prose.around(head).filter(mention -> mention.form() == Mention.Form.NAME);
        if (named.isEmpty()) named = apposed(tree, head);
        if (named.isEmpty()) named = prose.around(head);
        if (named.isEmpty() && head.is("amod")) named = prose.mention(head);
        return named.map(Mention::actor);
    }

    private static boolean stands(Mention mention) {
        return mention.form() != Mention.Form.ADJECTIVE;
    }

    // "The head of diplomacy, Ana Ruiz, said": the name beside the description.
    private Optional<Mention> apposed(Tree tree, Token head) {
        for (Token child : tree.children(head)) {
            if (!child.is("appos", "flat", "compound", "nmod:desc")) continue;
            Optional<Mention> name = prose.mention(child).filter(each -> each.form() == Mention.Form.NAME);
            if (name.filter(each -> each.actor().kind() == Actor.Kind.PERSON).isPresent()) return name;
        }
        return Optional.empty();
    }

    /** The party these words stand for, by mention or by the words themselves. */
    Party party(Tree tree, Token head) {
        Span words = Phrases.around(tree, head);
        Actor who = actor(tree, head)
                .orElseGet(() -> Actor.unknown(prose.annotated().words(words), kind(head)));
        return new Party(who, Optional.of(words));
    }

    // A paper speaks for its author: "Beijing's plan calls on …", then "the statement urges …".
    private Optional<Actor> owner(Tree tree, Token head) {
        if (!lists.has("paper", head)) return Optional.empty();
        for (Token child : tree.children(head)) {
            if (!child.is("nmod", "amod", "compound")) continue;
            Optional<Actor> owner = prose.mention(child).map(Mention::actor);
            if (owner.isPresent()) {
                paperOf = owner;
                return owner;
            }
        }
        Optional<Actor> before = genitive(tree, head).or(() -> issuer(tree, head));
        if (before.isPresent()) {
            paperOf = before;
            return before;
        }
        return tree.child(head, child -> child.is("det") && child.hasLemma("the", "this"))
                        .isPresent()
                ? paperOf
                : Optional.empty();
    }

    // "Oslo issued a statement calling for talks", "a statement issued by Oslo": the one who put it out.
    private Optional<Actor> issuer(Tree tree, Token paper) {
        Optional<Token> series = tree.head(paper).filter(noun -> paper.is("nmod") && SERIES.contains(noun.lemma()));
        Token issued = series.orElse(paper);
        return tree.head(issued)
                .filter(verb -> issued.is("obj") && lists.has("issue", verb))
                .or(() -> tree.child(issued, verb -> isIssuing(verb) && lists.has("issue", verb)))
                .flatMap(verb -> new Subjects(tree, lists).of(verb, Cue.Part.VERB))
                .filter(token -> !lists.has("paper", token))
                .flatMap(token -> actor(tree, token));
    }

    // A relative clause may tell of the paper itself: "the statement that issued a warning".
    private static boolean isIssuing(Token participle) {
        return participle.relation().equals("acl") && participle.xpos().equals("VBN");
    }

    // "Beijing's proposed plan", whatever the tree hangs the name on.
    private Optional<Actor> genitive(Tree tree, Token head) {
        for (int id = head.id() - 1; id > Math.max(1, head.id() - FEW); id--) {
            if (!tree.token(id).xpos().equals("POS")) continue;
            return prose.mention(tree.token(id - 1)).map(Mention::actor);
        }
        return Optional.empty();
    }

    private static boolean isRelative(Tree tree, Token token) {
        return token.hasLemma("who", "which", "that") && antecedent(tree, token).isPresent();
    }

    // "… of a fight," said Ruiz, who …: the name beside "who" before a noun that the tree prefers.
    private static Optional<Token> antecedent(Tree tree, Token pronoun) {
        Optional<Token> noun = inTree(tree, pronoun);
        Optional<Token> name = pronoun.hasLemma("who")
                ? nounBefore(tree, pronoun).filter(each -> each.upos().equals("PROPN"))
                : Optional.empty();
        return noun.filter(each -> each.upos().equals("NOUN")).isPresent() && name.isPresent() ? name : noun;
    }

    private static Optional<Token> inTree(Tree tree, Token pronoun) {
        Optional<Token> verb = tree.head(pronoun);
        for (int steps = 0; steps < 4 && verb.isPresent(); steps++) {
            if (verb.get().is("acl:relcl")) return tree.head(verb.get());
            verb = tree.head(verb.get());
        }
        return pronoun.hasLemma("who") ? nounBefore(tree, pronoun) : Optional.empty();
    }

    // "Ruiz — who's called for talks —": the noun before the mark, where the tree joins the two otherwise.
    private static Optional<Token> nounBefore(Tree tree, Token pronoun) {
        Optional<Token> mark = tree.previous(pronoun).filter(Prose::isPunctuation);
        Optional<Token> last = mark.isPresent() ? tree.previous(mark.get()) : tree.previous(pronoun);
        return last.filter(token -> token.upos().equals("PROPN") || token.upos().equals("NOUN"))
                .map(token -> {
                    Token at = token;
                    while (at.is("flat", "compound") && tree.head(at).isPresent())
                        at = tree.head(at).get();
                    return at;
                });
    }

    private Speaker speaker(Actor who, Span words) {
        return who.kind() == Actor.Kind.PERSON
                ? new Speaker.Named(who, Optional.of(words))
                : new Speaker.Collective(who, Optional.of(words));
    }

    private Speaker byWords(Tree tree, Token head, Span words) {
        if (isRelative(tree, head)) {
            Token noun = antecedent(tree, head).orElse(head);
            return byName(noun, Phrases.around(tree, noun), words);
        }
        return byName(head, words, words);
    }

    private Speaker byName(Token head, Span name, Span words) {
        if (VAGUE.contains(head.lemma().toLowerCase(java.util.Locale.ROOT))
                || head.upos().equals("PRON")) {
            return new Speaker.Unknown(Optional.of(words));
        }
        return speaker(Actor.unknown(prose.annotated().words(name), kind(head)), words);
    }

    private Actor.Kind kind(Token head) {
        if (head.xpos().equals("NNS") || head.xpos().equals("NNPS")) return Actor.Kind.GROUP;
        if (head.upos().equals("PROPN")) return Actor.Kind.PERSON;
        return lists.has("paper", head) ? Actor.Kind.ORGANISATION : Actor.Kind.PERSON;
    }
}
