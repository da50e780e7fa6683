package org.demarche.extract.speech;

import java.util.Optional;
import org.demarche.Token;

/** Finds who performs a verb, adjective or noun, in the words of the sentence. */
final class Subjects {
    private static final int FAR = 6;

    private final Tree tree;
    private final WordLists lists;

    Subjects(Tree tree, WordLists lists) {
        this.tree = tree;
        this.lists = lists;
    }

    Optional<Token> of(Token head, Cue.Part part) {
        if (part == Cue.Part.NOUN) return ofNoun(head);
        if (part == Cue.Part.VERB && Slips.isVerbBeforeSubject(tree, head)) return tree.previous(head);
        Optional<Token> beside = part == Cue.Part.VERB ? beside(head) : Optional.empty();
        return beside.isPresent() ? beside : ofVerb(head, FAR);
    }

    // ", said Ana Ruiz": the name after the verb speaks, whatever the tree takes for the subject.
    private Optional<Token> beside(Token verb) {
        boolean quoted =
                tree.previous(verb).filter(before -> before.xpos().equals("''")).isPresent();
        boolean comma =
                tree.previous(verb).filter(before -> before.form().equals(",")).isPresent();
        boolean aside = quoted || comma && !hasSubjectBefore(verb);
        Optional<Token> name = tree.next(verb)
                .filter(next -> aside && isFinite(verb) && beginsName(next))
                .filter(next -> !verb.hasLemma("tell", "ask", "urge", "remind", "inform", "warn", "assure"));
        return name.map(this::phraseHead).filter(head -> !opensClause(head, verb));
    }

    // "Ruiz, the mayor, accused the town": the subject stands before its comma and what follows is the object.
    private boolean hasSubjectBefore(Token verb) {
        return tree.child(verb, child -> child.is("nsubj") && child.id() < verb.id())
                        .isPresent()
                && tree.child(verb, child -> child.id() > verb.id() && child.is("ccomp", "obj", "xcomp"))
                        .isPresent();
    }

    // In "Ruiz, the mayor, said the town waits" the town begins what is said.
    private boolean opensClause(Token subject, Token verb) {
        int end = tree.below(subject).length() - 1;
        Optional<Token> after = end < tree.tokens().size() ? Optional.of(tree.token(end + 1)) : Optional.empty();
        boolean goesOn = after.filter(Token::isVerb).isPresent();
        return goesOn || subject.is("nsubj") && subject.head() > subject.id();
    }

    private static boolean isFinite(Token verb) {
        return verb.xpos().equals("VBD")
                || verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP");
    }

    private static boolean beginsName(Token token) {
        return token.upos().equals("PROPN") && !Days.isWeekday(token)
                || token.upos().equals("NOUN") && !Days.isDay(token)
                || token.upos().equals("NUM")
                || token.upos().equals("ADJ")
                || token.upos().equals("DET") && !token.hasLemma("that", "this");
    }

    private Token phraseHead(Token first) {
        Token at = first;
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> up = tree.head(at);
            if (up.isEmpty() || !isNominal(up.get()) || up.get().id() < first.id()) break;
            at = up.get();
        }
        return at;
    }

    private Optional<Token> ofVerb(Token verb, int steps) {
        if (steps == 0) return Optional.empty();
        if (isPassive(verb)) return agent(verb);
        Optional<Token> own = subject(verb);
        if (own.isEmpty() && isFinite(verb) && !verb.is("conj")) own = earlier(verb);
        if (own.isPresent() && isFinite(verb) && isFar(own.get(), verb)) own = earlier(verb);
        if (own.isPresent() && own.get().id() > verb.id() && isFinite(verb))
            own = earlier(verb).or(() -> subject(verb));
        if (own.isPresent()) return own.filter(token -> !token.hasLemma("it") || !tree.has(verb, "expl"));
        Optional<Token> agent = verb.is("acl") && verb.xpos().equals("VBN") ? agent(verb) : Optional.empty();
        return agent.isPresent() ? agent : inherited(verb, steps);
    }

    private Optional<Token> subject(Token verb) {
        Optional<Token> nearest = Optional.empty();
        for (Token child : tree.children(verb)) {
            boolean subject =
                    child.is("nsubj") && (!child.is("nsubj:pass") || verb.xpos().equals("VBD"));
            if (subject && (nearest.isEmpty() || child.id() < verb.id())) nearest = Optional.of(child);
        }
        return nearest;
    }

    // ", Ruiz says": a name right before the verb speaks, not a subject before the comma.
    private boolean isFar(Token subject, Token verb) {
        Optional<Token> before = tree.previous(verb)
                .filter(token -> isNominal(token) && !Days.isDay(token) || token.hasLemma("he", "she", "they"));
        if (before.isEmpty() || subject.id() >= before.get().id()) return false;
        int first = nameStart(before.get());
        return first > 1
                && subject.id() < first
                && (tree.token(first - 1).form().equals(",")
                        || tree.token(first - 1).hasLemma("that"));
    }

    private static boolean isInName(Token token) {
        return switch (token.upos()) {
            case "PROPN", "NOUN", "ADJ", "DET", "NUM" -> true;
            default -> false;
        };
    }

    private int nameStart(Token last) {
        int id = last.id();
        while (id > 1 && isInName(tree.token(id - 1))) id--;
        return id;
    }

    // In "Ruiz said the town …" the name before the verb speaks, even where the tree takes the town.
    private Optional<Token> earlier(Token verb) {
        return tree.previous(verb)
                .filter(before -> !verb.is("acl") || before.hasLemma("who", "which", "that"))
                .filter(before -> isNominal(before) || before.upos().equals("PRON"))
                .map(this::phraseHeadBefore);
    }

    private Token phraseHeadBefore(Token last) {
        Token at = last;
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> up = tree.head(at);
            if (up.isEmpty() || !isNominal(up.get()) || up.get().id() > last.id()) break;
            at = up.get();
        }
        return at;
    }

    private Optional<Token> inherited(Token verb, int steps) {
        Optional<Token> head = tree.head(verb);
        if (head.isEmpty()) return Optional.empty();
        if (verb.is("acl") && !verb.is("acl:relcl")) return ofClauseOfNoun(verb, head.get(), steps);
        if (isQuoted(verb, head.get())) return tree.child(head.get(), "obj", "nsubj:pass");
        if (verb.is("xcomp") || verb.is("advcl") && isForced(verb, head.get())) {
            Optional<Token> controller = controller(head.get(), verb);
            if (controller.isPresent()) return controller;
        }
        if (!verb.is("conj", "xcomp", "advcl", "ccomp", "parataxis", "dep")) return Optional.empty();
        if (tree.has(head.get(), "nsubj:pass")) return tree.child(head.get(), "nsubj:pass");
        if (isNominal(head.get()) && !tree.has(head.get(), "nsubj") && verb.is("conj", "advcl")) {
            return verb.is("advcl") ? head : Optional.empty();
        }
        return ofVerb(head.get(), steps - 1);
    }

    // "a letter urging …" tells of the letter, "took the lead in urging …" of the one who took it.
    private Optional<Token> ofClauseOfNoun(Token verb, Token noun, int steps) {
        if (Slips.isPastOfNoun(tree, verb)) return Optional.of(top(noun));
        Optional<Token> heard = heard(noun);
        if (heard.isPresent() && verb.xpos().equals("VBG")) return heard;
        if (!verb.xpos().equals("VBG")) return Optional.empty();
        Optional<Token> spender = tree.head(noun).filter(up -> noun.is("obj") && lists.has("spend", up));
        if (spender.isPresent()) return ofVerb(spender.get(), steps - 1);
        boolean inside = tree.child(verb, child -> child.is("mark", "case") && child.id() < verb.id())
                .isPresent();
        if (!inside && !followsComma(verb)) return Optional.of(noun);
        if (tree.has(noun, "nsubj")) return tree.child(noun, "nsubj");
        Optional<Token> main = tree.head(noun);
        while (main.filter(token -> !token.isVerb()).isPresent()) main = tree.head(main.get());
        return main.flatMap(token -> ofVerb(token, steps - 1)).or(() -> Optional.of(noun));
    }

    // "Ruiz was heard on a microphone telling …": not the microphone tells.
    private Optional<Token> heard(Token noun) {
        return tree.head(noun)
                .filter(verb -> noun.is("obl") && lists.has("heard", verb) && tree.has(verb, "aux:pass"))
                .flatMap(verb -> tree.child(verb, "nsubj:pass"));
    }

    // "filed a suit, accusing …" tells of the one who filed.
    private boolean followsComma(Token verb) {
        Optional<Token> before = tree.previous(verb);
        while (before.filter(token -> token.upos().equals("ADV")).isPresent()) before = tree.previous(before.get());
        return before.filter(token -> token.form().equals(",")).isPresent();
    }

    // "One of those who wrote called it a lie": a tree may hang the main verb on the nearest noun.
    private Token top(Token noun) {
        Token at = noun;
        while (at.is("nmod", "appos") && tree.head(at).isPresent())
            at = tree.head(at).get();
        return at;
    }

    // "led Oslo to say": the one between the verbs speaks, not the one who led.
    private Optional<Token> controller(Token main, Token verb) {
        if (main.hasLemma("promise", "threaten", "vow")) return Optional.empty();
        return tree.child(
                main,
                child -> child.is("obj")
                        || child.is("nsubj", "iobj") && child.id() > main.id() && child.id() < verb.id());
    }

    // "quoted the mayor as saying …"
    private boolean isQuoted(Token verb, Token main) {
        return lists.has("quote", main)
                && verb.xpos().equals("VBG")
                && tree.child(verb, child -> child.hasLemma("as") && child.id() < verb.id())
                        .isPresent();
    }

    // "prompted Oslo at its meeting to order": a tree may take the infinitive for a purpose.
    private boolean isForced(Token verb, Token main) {
        return lists.has("force", main)
                && tree.child(verb, child -> child.is("mark") && child.hasLemma("to"))
                        .isPresent();
    }

    private static boolean isNominal(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }

    // Without an auxiliary a past is active, whatever the tree calls its subject.
    boolean isPassive(Token verb) {
        if (tree.has(verb, "aux:pass") || isAsked(verb)) return true;
        return tree.has(verb, "nsubj:pass", "csubj:pass") && !verb.xpos().equals("VBD");
    }

    /** True for a bare participle: in "Asked about the plan, Ruiz said …" Ruiz asks nothing. */
    boolean isAsked(Token verb) {
        return verb.is("advcl")
                && (verb.xpos().equals("VBN") || verb.xpos().equals("VBD"))
                && !tree.has(verb, "nsubj", "aux", "cop")
                && tree.child(verb, child -> child.hasLemma("as", "than") && child.id() < verb.id())
                        .isEmpty();
    }

    private Optional<Token> agent(Token verb) {
        return tree.child(verb, child -> child.is("obl:agent") || child.is("obl") && by(child));
    }

    private boolean by(Token token) {
        return tree.child(token, child -> child.is("case") && child.hasLemma("by"))
                .isPresent();
    }

    /** The one called a supporter, a critic: "Ruiz is a critic of …", "Ruiz, a critic of …". */
    Optional<Token> holder(Token noun) {
        if (tree.has(noun, "cop")) return tree.child(noun, "nsubj");
        return noun.is("appos") ? tree.head(noun) : Optional.empty();
    }

    private Optional<Token> ofNoun(Token noun) {
        Optional<Token> owner = tree.child(noun, child -> child.is("nmod:poss") && !Days.isDay(child));
        if (owner.isEmpty()) owner = tree.child(noun, child -> child.is("nmod") && from(child));
        if (owner.isEmpty()) owner = giver(noun);
        if (owner.isEmpty()) owner = tree.child(noun, child -> child.is("amod") && isOfCountry(child));
        if (owner.isEmpty() && tree.has(noun, "cop") && in(noun)) owner = tree.child(noun, "nsubj");
        if (owner.isPresent()) return owner;
        Optional<Token> verb = tree.head(noun).filter(head -> noun.is("obj") && lists.has("light", head));
        return verb.flatMap(head -> ofVerb(head, FAR));
    }

    // "the Russian claim that …"
    private static boolean isOfCountry(Token adjective) {
        return adjective.id() > 1 && Character.isUpperCase(adjective.form().charAt(0));
    }

    // "in favor of"
    private boolean in(Token noun) {
        return tree.child(noun, child -> child.is("case") && child.hasLemma("in"))
                .isPresent();
    }

    /** Whose words a subject gets: "The plan drew criticism from Oslo". */
    private Optional<Token> giver(Token noun) {
        Optional<Token> verb = tree.head(noun).filter(head -> noun.is("obj") && lists.has("received", head));
        return verb.flatMap(head -> tree.child(head, child -> child.is("obl") && from(child)));
    }

    private boolean from(Token token) {
        return tree.child(token, child -> child.is("case") && child.hasLemma("by", "from"))
                .isPresent();
    }
}
