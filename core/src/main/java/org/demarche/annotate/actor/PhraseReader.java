package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.annotate.actor.Atom.Kind;

/** Reads the phrases of one sentence that may stand for actors, in text order. */
final class PhraseReader {
    private static final Set<String> TO_POSTS = Set.of("ambassador", "diplomat");

    private static final Set<String> WHERE = Set.of("in", "from", "at");

    private final String text;
    private final List<Word> words;
    private final List<Atom> atoms;
    private final SmallWords small;
    private final Chunks chunks;
    private final List<Phrase> phrases = new ArrayList<>();

    PhraseReader(String text, List<Word> words, List<Atom> atoms, SmallWords small) {
        this.text = text;
        this.words = words;
        this.atoms = atoms;
        this.small = small;
        this.chunks = new Chunks(words, atoms, small);
    }

    List<Phrase> read() {
        int at = 0;
        while (at < atoms.size()) at = Math.max(at + 1, phraseAt(at));
        return phrases;
    }

    private int phraseAt(int at) {
        if (atoms.get(at).is(Kind.PRONOUN)) {
            phrases.add(new Draft(text, words).pronoun(atoms.get(at)));
            return at + 1;
        }
        Chunks.Chunk chunk = chunks.at(at);
        if (chunk.isEmpty()) return at + 1;
        return build(chunk, Optional.empty());
    }

    private int build(Chunks.Chunk chunk, Optional<Phrase> owner) {
        Draft draft = new Draft(text, words);
        draft.take(chunk, owner.or(() -> ownerPronoun(chunk)));
        if (isGenitive(chunk.to())) return owned(draft, chunk);
        shared(chunk).ifPresent(draft::share);
        if (!draft.isActor()) {
            draft.qualifiers().forEach(phrases::add);
            return chunk.to();
        }
        int to = draft.isNamed() ? chunk.to() : complements(draft, chunk.to());
        if (!draft.isNamed()) to = nameAfter(draft, to);
        phrases.add(draft.finish());
        return draft.isNamed() ? apposition(draft, to) : to;
    }

    private Optional<Phrase> ownerPronoun(Chunks.Chunk chunk) {
        Atom first = atoms.get(chunk.from());
        if (!first.is(Kind.OWNER)) return Optional.empty();
        Phrase pronoun = new Draft(text, words).pronoun(first);
        phrases.add(pronoun);
        return Optional.of(pronoun);
    }

    /** "US and Chinese officials": the noun after the second country is also the first one's. */
    private Optional<Atom> shared(Chunks.Chunk chunk) {
        int at = chunk.to();
        Atom last = atoms.get(at - 1);
        if (last.nation(Nation.Use.ADJECTIVE).isEmpty() || at + 2 >= atoms.size() || !joins(atoms.get(at))) {
            return Optional.empty();
        }
        Chunks.Chunk next = chunks.at(at + 1);
        if (next.isEmpty() || next.atoms().get(0).nation(Nation.Use.ADJECTIVE).isEmpty()) return Optional.empty();
        Atom head = next.atoms().get(next.atoms().size() - 1);
        if (head.is(Kind.NOUN)) return Optional.of(head);
        return next.atoms().size() == 1 ? shared(next) : Optional.empty();
    }

    private boolean joins(Atom atom) {
        return atom.is(Kind.COMMA)
                || words.get(atom.from()).is("and")
                || words.get(atom.from()).is("or");
    }

    private boolean isGenitive(int at) {
        return at < atoms.size() && atoms.get(at).is(Kind.GENITIVE);
    }

    /** "Putin's spokesman": the owner stands for an actor of its own, and tells whose the next phrase is. */
    private int owned(Draft draft, Chunks.Chunk chunk) {
        if (!draft.isActor()) {
            draft.qualifiers().forEach(phrases::add);
            return chunk.to() + 1;
        }
        Phrase owner = draft.finish();
        phrases.add(owner);
        Chunks.Chunk rest = chunks.afterGenitive(chunk.to() + 1);
        return rest.isEmpty() ? chunk.to() + 1 : build(rest, Optional.of(owner));
    }

    /** "of Ukraine to Turkey", "for the Chinese Foreign Ministry", "in France". */
    private int complements(Draft draft, int at) {
        int to = at;
        while (to + 1 < atoms.size() && atoms.get(to).is(Kind.PREPOSITION) && draft.isDescription()) {
            String preposition = words.get(atoms.get(to).from()).lower();
            Chunks.Chunk chunk = chunks.at(to + 1);
            if (chunk.isEmpty() || !fits(draft, preposition)) break;
            Draft complement = new Draft(text, words);
            complement.take(chunk, Optional.empty());
            if (!complement.tellsWhose() || isGenitive(chunk.to())) break;
            draft.complement(complement, preposition, chunk);
            if (WHERE.contains(preposition)) break;
            to = chunk.to();
        }
        return to;
    }

    private boolean fits(Draft draft, String preposition) {
        return switch (preposition) {
            case "of", "for" -> true;
            case "to" -> draft.hasPost(TO_POSTS);
            case "in", "from", "at" -> draft.isVague() && !draft.isSector("JRN");
            default -> false;
        };
    }

    /** A name right after a calling, or set off by commas: "the head of US diplomacy, Antony Blinken,". */
    private int nameAfter(Draft draft, int at) {
        if (!draft.isOnePerson() || at >= atoms.size()) return at;
        if (atoms.get(at).is(Kind.NAME)) return name(draft, at);
        boolean setOff = atoms.get(at).is(Kind.COMMA)
                && at + 1 < atoms.size()
                && atoms.get(at + 1).is(Kind.NAME)
                && (at + 2 == atoms.size()
                        || atoms.get(at + 2).is(Kind.COMMA)
                        || atoms.get(at + 2).is(Kind.MARK));
        return setOff && draft.isDefinite() ? name(draft, at + 1) : at;
    }

    private int name(Draft draft, int at) {
        draft.name(atoms.get(at));
        return at + 1;
    }

    /** "Antony Blinken, the US secretary of state,": what follows a name between commas describes it. */
    private int apposition(Draft named, int at) {
        if (at + 1 >= atoms.size() || !atoms.get(at).is(Kind.COMMA) || !named.isPerson()) return at;
        int size = phrases.size();
        Chunks.Chunk chunk = chunks.at(at + 1);
        if (chunk.isEmpty()) return at;
        int to = build(chunk, Optional.empty());
        Phrase last = phrases.get(phrases.size() - 1);
        boolean describes = phrases.size() > size && isCalling(last) && endsApposition(to);
        if (describes) phrases.set(phrases.size() - 1, last.asAppositive());
        return to;
    }

    private static boolean isCalling(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.NOUN
                && !phrase.plural()
                && phrase.nouns().get(phrase.nouns().size() - 1).isOnePerson();
    }

    private boolean endsApposition(int at) {
        if (at >= atoms.size()) return true;
        Atom next = atoms.get(at);
        return next.is(Kind.COMMA) || next.is(Kind.MARK) || small.is("relative", words.get(next.from()));
    }
}
