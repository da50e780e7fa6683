package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/** Finds the logical subject and object of a verb: through passives, relatives, coordination, control and participles. */
final class Arguments {
    private static final int DEEPEST = 6;
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "threaten", "pledge", "swear");

    private final Tree tree;

    Arguments(Tree tree) {
        this.tree = tree;
    }

    /** Who does it. */
    Optional<Token> subject(Token verb) {
        return passive(verb) ? agent(verb) : surface(verb, 0);
    }

    /** To whom or what it is done. */
    Optional<Token> object(Token verb) {
        if (passive(verb)) return surface(verb, 0);
        Optional<Token> own = tree.child(verb, "obj");
        if (own.isPresent()) return own.map(object -> antecedent(object, verb));
        Optional<Token> indirect = tree.child(verb, "iobj");
        return indirect.or(() -> smallClause(verb)).or(() -> objectRelative(verb));
    }

    // "called the minister a liar": some parses make the object the subject of what it is called.
    private Optional<Token> smallClause(Token verb) {
        List<Token> complements = tree.children(verb, "xcomp");
        boolean two = complements.size() > 1 && complements.get(0).upos().equals("PROPN");
        if (two) return Optional.of(complements.get(0));
        return complements.stream().findFirst().flatMap(called -> tree.child(called, "nsubj"));
    }

    // "the talks Moscow held": the noun before a relative clause is the object its verb lacks.
    private Optional<Token> objectRelative(Token verb) {
        boolean relative = verb.is("acl:relcl") && tree.has(verb, "nsubj") && !tree.has(verb, "ccomp", "xcomp", "cop");
        if (!relative || isRelative(tree.child(verb, "nsubj").orElseThrow())) return Optional.empty();
        return tree.head(verb);
    }

    boolean passive(Token verb) {
        if (tree.has(verb, "aux:pass", "nsubj:pass", "obl:agent")) return true;
        if (!verb.xpos().equals("VBN") || tree.has(verb, "aux", "nsubj")) return false;
        if (verb.is("acl") && !verb.is("acl:relcl")) return true;
        return verb.is("conj") && tree.head(verb).filter(this::passive).isPresent();
    }

    private Optional<Token> agent(Token verb) {
        for (Token child : tree.children(verb, "obl")) {
            if (child.relation().equals("obl:agent") || tree.hasCase(child, "by")) return Optional.of(child);
        }
        return strayed(verb);
    }

    // "was refused an audience by the emir", "sentenced to ten years in prison by a court": the doer may hang on a
    // noun.
    private Optional<Token> strayed(Token verb) {
        if (!tree.has(verb, "aux:pass", "nsubj:pass")) return Optional.empty();
        List<Token> below = new ArrayList<>(tree.children(verb, "obj", "obl", "xcomp"));
        for (int i = 0; i < below.size() && i < DEEPEST; i++) {
            for (Token child : tree.children(below.get(i), "nmod", "obl")) {
                if (tree.hasCase(child, "by")) return Optional.of(child);
                below.add(child);
            }
        }
        return Optional.empty();
    }

    /** The grammatical subject, inherited where the verb has none of its own. */
    Optional<Token> surface(Token verb, int depth) {
        if (depth > DEEPEST) return Optional.empty();
        Optional<Token> own = tree.child(verb, "nsubj");
        return own.isPresent() ? own.map(subject -> antecedent(subject, verb)) : inherited(verb, depth);
    }

    private Optional<Token> inherited(Token verb, int depth) {
        Optional<Token> head = tree.head(verb);
        if (head.isEmpty()) return astray(verb);
        if (verb.is("acl:relcl")) return head;
        if (verb.is("acl")) return ofModified(verb, head.get(), depth);
        if (verb.is("xcomp")) return controlled(head.get(), depth);
        if (verb.is("conj", "advcl")) return surface(head.get(), depth + 1);
        return Optional.empty();
    }

    // "A and B are due to speak in their first call": the tree may hang whoever stands before "are" behind the verb.
    private Optional<Token> astray(Token verb) {
        Optional<Token> be = tree.child(verb, "cop", "aux");
        if (be.isEmpty() || be.get().id() < 2 || be.get().id() > verb.id()) return Optional.empty();
        Token noun = tree.sentence().token(be.get().id() - 1);
        for (int steps = 0; steps < DEEPEST && noun.is("conj", "flat", "appos"); steps++)
            noun = tree.head(noun).orElse(noun);
        boolean behind = tree.head(noun).filter(head -> head.id() > verb.id()).isPresent();
        return behind && NOMINAL.contains(noun.upos()) ? Optional.of(noun) : Optional.empty();
    }

    // "the plan to attack" is somebody's plan; "rebels attacking", "rebels backed" speak of the noun itself.
    private Optional<Token> ofModified(Token verb, Token noun, int depth) {
        if (!tree.hasCase(verb, "to")) return Optional.of(noun);
        Optional<Token> owner = tree.child(noun, "nmod:poss");
        if (owner.isPresent()) return owner;
        return noun.is("obj") ? tree.head(noun).flatMap(above -> surface(above, depth + 1)) : Optional.empty();
    }

    private Optional<Token> controlled(Token head, int depth) {
        boolean object = !SUBJECT_CONTROL.contains(tree.lemma(head)) && !passive(head);
        Optional<Token> controller = object ? tree.child(head, "obj", "iobj") : Optional.empty();
        return controller.isPresent() ? controller : surface(head, depth + 1);
    }

    // "which", "who" and "that" stand for the noun their clause modifies.
    private Token antecedent(Token argument, Token verb) {
        if (!isRelative(argument)) return argument;
        Token clause = verb;
        for (int steps = 0; steps < DEEPEST && !clause.is("acl:relcl"); steps++) {
            Optional<Token> above = tree.head(clause);
            if (above.isEmpty()) return argument;
            clause = above.get();
        }
        return tree.head(clause).orElse(argument);
    }

    private static boolean isRelative(Token token) {
        return token.upos().equals("PRON") && RELATIVES.contains(Tree.lower(token));
    }

    /** The prepositional dependents with this preposition, of the token itself. */
    List<Token> prepositional(Token token, String preposition) {
        return tree.children(token).stream()
                .filter(child -> !child.is("conj", "parataxis", "acl") && tree.hasCase(child, preposition))
                .filter(child -> !isInfinitive(child, preposition))
                .toList();
    }

    // "appealed for money to mend the grid": nobody is addressed.
    private static boolean isInfinitive(Token child, String preposition) {
        return preposition.equals("to") && child.xpos().equals("VB");
    }
}
