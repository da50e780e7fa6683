package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/** What stands around one trigger: the constituents in the places frames speak of. */
final class Clause {
    private static final int NEAR = 10;
    private static final Set<String> HAPPENS =
            Set.of("take", "begin", "start", "continue", "resume", "end", "open", "follow", "occur", "come", "be");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "cannot", "neither");

    private final Tree tree;
    private final Token trigger;
    private final Arguments arguments;
    private final Lexicon lexicon;

    Clause(Tree tree, Token trigger, Lexicon lexicon) {
        this.tree = tree;
        this.trigger = trigger;
        this.lexicon = lexicon;
        this.arguments = new Arguments(tree);
    }

    Tree tree() {
        return tree;
    }

    Token trigger() {
        return trigger;
    }

    /** The top words of the constituents at a place such as {@code subj}, {@code with} or {@code obj.on}. */
    List<Token> at(String place) {
        int dot = place.indexOf('.');
        if (dot < 0) return simple(place);
        List<Token> found = new ArrayList<>();
        String rest = place.substring(dot + 1);
        for (Token token : simple(place.substring(0, dot))) found.addAll(new Clause(tree, token, lexicon).within(rest));
        return found;
    }

    // Inside a constituent only its own dependents count.
    private List<Token> within(String place) {
        int dot = place.indexOf('.');
        if (dot >= 0) {
            List<Token> found = new ArrayList<>();
            for (Token token : within(place.substring(0, dot))) {
                found.addAll(new Clause(tree, token, lexicon).within(place.substring(dot + 1)));
            }
            return found;
        }
        return place.equals("poss") ? tree.children(trigger, "nmod:poss") : arguments.prepositional(trigger, place);
    }

    private List<Token> simple(String place) {
        return switch (place) {
            case "subj" -> subject().stream().toList();
            case "obj" -> object().stream().toList();
            case "iobj" -> tree.children(trigger, "iobj");
            case "comp" -> complement();
            case "duty" -> duty();
            case "poss" -> tree.children(trigger, "nmod:poss");
            case "adj", "cmp" -> tree.children(trigger, "amod", "compound", "nmod:desc");
            case "rest" -> rest();
            case "between", "among" -> shared(place);
            default -> prepositional(place);
        };
    }

    // Parsers often hang what follows "between" elsewhere; the word itself, close behind, is enough to know.
    private List<Token> shared(String place) {
        List<Token> found = coordinated(prepositional(place));
        if (!found.isEmpty() || trigger.isVerb()) return found;
        for (int id = trigger.id() + 1;
                id <= Math.min(trigger.id() + NEAR, tree.tokens().size());
                id++) {
            Token token = tree.sentence().token(id);
            if (Tree.lower(token).equals(place))
                return tree.head(token).stream().toList();
        }
        return found;
    }

    private List<Token> coordinated(List<Token> tops) {
        List<Token> all = new ArrayList<>();
        for (Token top : tops) all.addAll(tree.withConjuncts(top));
        return all;
    }

    Optional<Token> subject() {
        if (trigger.isVerb()) return arguments.subject(trigger);
        if (tree.has(trigger, "cop")) return tree.child(trigger, "nsubj");
        if (trigger.upos().equals("ADJ")) return predicated();
        return lent(Lexicon.Lends.OWN).flatMap(arguments::subject);
    }

    private Optional<Token> predicated() {
        Optional<Token> own = tree.child(trigger, "nsubj");
        return own.isPresent() ? own : tree.head(trigger).flatMap(head -> arguments.surface(head, 0));
    }

    Optional<Token> object() {
        return trigger.isVerb() ? arguments.object(trigger) : Optional.empty();
    }

    boolean passive() {
        return trigger.isVerb() && arguments.passive(trigger);
    }

    /** Who suffers what a light verb gives back: "Moscow" in "Moscow faced criticism". */
    Optional<Token> sufferer() {
        return lent(Lexicon.Lends.BACK).flatMap(verb -> arguments.surface(verb, 0));
    }

    /** The light verb that governs this noun, when it lends so. */
    Optional<Token> lent(Lexicon.Lends kind) {
        return governor()
                .filter(verb ->
                        lexicon.light(tree.lemma(verb)).filter(kind::equals).isPresent());
    }

    /** The verb this noun is the object of. */
    Optional<Token> governor() {
        if (trigger.isVerb()) return Optional.empty();
        Token noun = trigger;
        for (int steps = 0; steps < 3 && noun.is("conj"); steps++)
            noun = tree.head(noun).orElse(noun);
        boolean argument = noun.is("obj", "nsubj:pass") || noun.relation().equals("obl") && isUnder(noun);
        return argument ? tree.head(noun).filter(Token::isVerb) : Optional.empty();
    }

    private boolean isUnder(Token noun) {
        return tree.hasCase(noun, "under");
    }

    private List<Token> prepositional(String preposition) {
        List<Token> found = new ArrayList<>(arguments.prepositional(trigger, preposition));
        if (trigger.isVerb()) {
            object().ifPresent(object -> found.addAll(arguments.prepositional(object, preposition)));
        } else {
            host().ifPresent(verb -> found.addAll(arguments.prepositional(verb, preposition)));
        }
        return found;
    }

    // "talks were held with Iran", "talks began between": the verb may hold what belongs to the noun.
    private Optional<Token> host() {
        Optional<Token> governor =
                governor().filter(verb -> lexicon.light(tree.lemma(verb)).isPresent());
        if (governor.isPresent() || !trigger.is("nsubj")) return governor;
        return tree.head(trigger).filter(verb -> HAPPENS.contains(tree.lemma(verb)));
    }

    /** The clause that completes the trigger. */
    Optional<Token> complementVerb() {
        Optional<Token> found = tree.child(trigger, "xcomp", "ccomp");
        if (found.isPresent()) return found;
        for (Token child : tree.children(trigger, "advcl", "acl")) {
            if (!child.is("acl:relcl") && tree.hasCase(child, "to")) return Optional.of(child);
        }
        return Optional.empty();
    }

    private List<Token> complement() {
        List<Token> found = new ArrayList<>();
        Optional<Token> verb = complementVerb();
        if (verb.isEmpty()) return found;
        Clause inner = new Clause(tree, verb.get(), lexicon);
        inner.tree.child(verb.get(), "nsubj").ifPresent(found::add);
        inner.object().ifPresent(found::add);
        found.addAll(tree.children(verb.get(), "iobj", "obl", "xcomp"));
        return found;
    }

    // Whoever must act in "said that Iran must sign" is asked, and nobody that stands beside him.
    private List<Token> duty() {
        return complementVerb().flatMap(this::bound).stream().toList();
    }

    // "must not be fooled by Oslo" asks nothing of Oslo.
    private Optional<Token> bound(Token verb) {
        Clause inner = new Clause(tree, verb, lexicon);
        return inner.passive() && inner.negated() ? tree.child(verb, "nsubj:pass", "nsubj") : inner.subject();
    }

    /** The others of a subject that names several: "Xi" in "Biden and Xi met". */
    private List<Token> rest() {
        Optional<Token> subject = subject();
        if (subject.isEmpty()) return List.of();
        List<Token> all = tree.withConjuncts(subject.get());
        return all.subList(1, all.size());
    }

    boolean several() {
        Optional<Token> subject = subject();
        if (subject.isEmpty()) return false;
        if (tree.has(subject.get(), "conj")) return true;
        return subject.get().feats().contains("Number=Plur")
                || subject.get().xpos().equals("NNS");
    }

    boolean negated() {
        for (Token child : tree.children(trigger)) {
            if (NEGATIONS.contains(Tree.lower(child)) && child.is("advmod", "aux", "cc:preconj")) return true;
            if (child.is("det") && Tree.lower(child).equals("no")) return true;
        }
        return object().filter(this::isNo).isPresent();
    }

    private boolean isNo(Token noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(det -> Tree.lower(det).equals("no"));
    }
}
