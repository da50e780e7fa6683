package org.demarche.annotate.actor;

import java.util.List;
import org.demarche.annotate.actor.Atom.Kind;

/** Finds runs of atoms that form one noun phrase, without what follows its head. */
final class Chunks {
    private final List<Word> words;
    private final List<Atom> atoms;
    private final SmallWords small;

    Chunks(List<Word> words, List<Atom> atoms, SmallWords small) {
        this.words = words;
        this.atoms = atoms;
        this.small = small;
    }

    /**
     * A run of atoms.
     *
     * @param from its first atom, the determiner if it has one
     * @param first its first atom after the determiner
     * @param to one past its last atom
     * @param atoms the atoms from {@code first} to {@code to}
     */
    record Chunk(int from, int first, int to, List<Atom> atoms) {
        boolean isEmpty() {
            return first == to;
        }
    }

    Chunk at(int at) {
        int first = at;
        while (first < atoms.size()
                && (atoms.get(first).is(Kind.DETERMINER) || atoms.get(first).is(Kind.OWNER))) first++;
        return run(at, first);
    }

    Chunk afterGenitive(int at) {
        return run(at, at);
    }

    private Chunk run(int from, int first) {
        int to = first;
        while (to < atoms.size()) {
            int next = accept(first, to);
            if (next == to) break;
            to = next;
        }
        while (to > first && !canEnd(atoms.get(to - 1), from < first || to - 1 > first)) to--;
        return new Chunk(from, first, to, atoms.subList(first, to));
    }

    private int accept(int first, int at) {
        Atom atom = atoms.get(at);
        if (atom.is(Kind.HYPHEN)) return at > first && joins(at) ? at + 2 : at;
        if (!isPart(atom)) return at;
        return at == first || follows(atoms.get(at - 1), at) ? at + 1 : at;
    }

    private boolean isPart(Atom atom) {
        return switch (atom.kind()) {
            case NATION, ORGANISATION, NOUN, TITLE, NAME, THING, PLACE, MODIFIER -> true;
            case WORD -> isNominal(atom);
            case MARK -> words.get(atom.from()).is(".") && atom.from() > 0 && isAbbreviation(atom.from() - 1);
            default -> false;
        };
    }

    private boolean isAbbreviation(int at) {
        return small.is("male title", words.get(at))
                || small.is("female title", words.get(at))
                || small.is("title", words.get(at));
    }

    private boolean isNominal(Atom atom) {
        Word word = words.get(atom.from());
        if (small.is("time", word)) return false;
        return word.isNominal()
                || word.tag().startsWith("VB") && word.relation().equals("amod") && beforeNominal(atom);
    }

    private boolean beforeNominal(Atom atom) {
        if (atom.to() >= words.size()) return false;
        Word next = words.get(atom.to());
        return next.isNoun() || next.tag().startsWith("JJ");
    }

    // "Russian-backed", "US-led", "pro-Russian", "ex-president": the hyphen makes one word of both.
    private boolean joins(int at) {
        if (at + 1 >= atoms.size()) return false;
        Atom after = atoms.get(at + 1);
        return words.get(after.from()).joined() && words.get(after.from()).isLetters() && !after.is(Kind.NATION)
                || after.is(Kind.NATION) && atoms.get(at - 1).is(Kind.WORD);
    }

    private boolean follows(Atom before, int at) {
        Atom atom = atoms.get(at);
        if (isParted(before, atom)) return false;
        return switch (before.kind()) {
            case NAME ->
                atom.is(Kind.NOUN)
                        || atom.is(Kind.WORD) && words.get(atom.from()).isNoun();
            case NATION ->
                atom.is(Kind.NAME)
                        ? before.nation(Nation.Use.ADJECTIVE).isPresent()
                        : !atom.is(Kind.NATION)
                                || atom.nation(Nation.Use.ADJECTIVE).isPresent() && canGoOn(at);
            case PLACE -> atom.is(Kind.NOUN) || atom.is(Kind.WORD);
            case NOUN -> afterNoun(before, atom);
            default -> true;
        };
    }

    /** True in "offering Moscow military aid": by the tree, the two words do not belong together. */
    private boolean isParted(Atom before, Atom atom) {
        if (before.is(Kind.MODIFIER) || before.is(Kind.TITLE)) return false;
        Word last = words.get(before.to() - 1);
        Word next = words.get(atom.from());
        if (last.token() == 0 || next.token() == 0 || last.isPremodifier()) return false;
        return !hangsOn(atom, before) && !hangsOn(before, atom);
    }

    private boolean hangsOn(Atom atom, Atom other) {
        int first = words.get(other.from()).token();
        int last = words.get(other.to() - 1).token();
        for (int i = atom.from(); i < atom.to(); i++) {
            int head = words.get(i).head();
            if (head >= first && head <= last) return true;
        }
        return false;
    }

    private boolean canGoOn(int at) {
        return at + 1 < atoms.size() && (atoms.get(at + 1).is(Kind.NOUN) || isPart(atoms.get(at + 1)));
    }

    private boolean afterNoun(Atom before, Atom atom) {
        boolean plural = before.first(Noun.class).map(Noun::plural).orElse(false);
        if (plural) return atom.is(Kind.WORD) && words.get(atom.from()).isNoun();
        return !atom.is(Kind.NATION) && !atom.is(Kind.ORGANISATION) && !atom.is(Kind.PLACE);
    }

    private boolean canEnd(Atom atom, boolean led) {
        Word last = words.get(atom.to() - 1);
        return switch (atom.kind()) {
            case NATION, ORGANISATION, NAME, THING, PLACE -> true;
            // "the military" acts; "military and economic aid" does not.
            case NOUN -> led || !last.tag().startsWith("JJ") || atom.to() > atom.from() + 1;
            case WORD -> words.get(atom.from()).isNoun();
            default -> false;
        };
    }
}
