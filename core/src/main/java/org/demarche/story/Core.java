package org.demarche.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** The predicates a clause asserts, apart from those it only mentions in a noun phrase or on the side. */
final class Core {
    private Core() {}

    /** The stems of the main predicate inside the span and of those it passes on ("said that", "want to", "willingness to", "and"). */
    static Set<String> of(Sentence sentence, Span span) {
        Set<String> core = new HashSet<>();
        for (Token token : sentence.within(span)) {
            boolean top = sentence.head(token)
                    .map(head -> !span.contains(head.span()))
                    .orElse(true);
            if (top && !token.upos().equals("PUNCT")) descend(sentence, token, span, core, 0);
        }
        return core;
    }

    private static void descend(Sentence sentence, Token token, Span span, Set<String> core, int depth) {
        if (depth > 8 || !span.contains(token.span())) return;
        core.add(Stems.of(token.form().toLowerCase(Locale.ROOT)));
        for (Token child : sentence.children(token, "ccomp", "xcomp", "conj", "parataxis")) {
            descend(sentence, child, span, core, depth + 1);
        }
        for (Token object : sentence.children(token, "obj", "obl")) {
            for (Token child : sentence.children(object, "acl")) {
                if (child.xpos().equals("VB")) descend(sentence, child, span, core, depth + 1);
            }
        }
    }
}
