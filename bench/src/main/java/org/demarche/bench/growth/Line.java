package org.demarche.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.EventType;
import org.demarche.Statement;

/** One made-up sentence with its tree: who stands where in it, and what is found in it. */
final class Line {
    /** A word: its tag, how it hangs on which other word (0 for none), and whom it names, if anyone. */
    record Part(String form, String tag, String relation, int head, Optional<Actor> names) {}

    /** What is said in it, from which part to before which, and where its condition begins (or its end). */
    record Told(Act act, Statement.Form form, Actor speaker, Optional<Actor> target, int from, int condition, int to) {}

    /** What happens in it, by which word. */
    record Done(EventType type, Actor doer, Actor to, int verb) {}

    final List<Part> parts = new ArrayList<>();
    Optional<Told> told = Optional.empty();
    Optional<Done> done = Optional.empty();

    /** Adds a word and answers its number, from 1. */
    int add(String form, String tag, String relation, int head) {
        parts.add(new Part(form, tag, relation, head, Optional.empty()));
        return parts.size();
    }

    /** Adds a name, its last word the one that hangs on the other; the others hang on that. */
    int name(Actor actor, String relation, int head) {
        String[] names = actor.name().split(" ");
        int last = parts.size() + names.length;
        for (int i = 0; i < names.length - 1; i++) add(names[i], "NNP", "compound", last);
        parts.add(new Part(names[names.length - 1], "NNP", relation, head, Optional.of(actor)));
        return last;
    }

    /** Adds "in the WORD of the WORD …": words that hang on another one. */
    void more(List<String> words, int head) {
        int on = head;
        for (int i = 0; i < words.size(); i++) {
            int noun = parts.size() + 3;
            add(i % 2 == 0 ? "in" : "of", "IN", "case", noun);
            add("the", "DT", "det", noun);
            add(words.get(i), "NN", i % 2 == 0 ? "obl" : "nmod", on);
            on = i % 2 == 0 ? noun : head;
        }
    }
}
