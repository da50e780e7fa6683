package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Name;
import org.demarche.annotate.actor.Atom.Kind;

/** Cuts the words of a sentence into atoms. */
final class AtomReader {
    private final Gazetteer gazetteer;
    private final SmallWords small;

    AtomReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.small = gazetteer.words;
    }

    /**
     * @param words the words of one sentence
     * @param names the names the language engine saw in it
     * @param known single names of people the report introduces somewhere
     * @param states names of countries by which the report means states
     */
    List<Atom> read(List<Word> words, List<Name> names, Set<String> known, Set<String> states) {
        List<Atom> atoms = new ArrayList<>(words.size());
        Seen seen = new Seen(words, names, known, states);
        for (int at = 0; at < words.size(); at = atoms.get(atoms.size() - 1).to()) {
            Atom atom = next(seen, at);
            atoms.add(isAddressed(atoms, atom, words) ? new Atom(at, nameEnd(words, at), Kind.NAME, List.of()) : atom);
        }
        return atoms;
    }

    private int nameEnd(List<Word> words, int at) {
        int end = PersonNames.end(words, at, gazetteer);
        return end > at ? end : PersonNames.end(words, at + 1, gazetteer);
    }

    /** "Mr Xi", "spokesman Zhao Lijian": capital words after a form of address or a calling are a name. */
    private boolean isAddressed(List<Atom> before, Atom atom, List<Word> words) {
        if (before.isEmpty()) return false;
        if (!atom.is(Kind.WORD) && !atom.is(Kind.THING)) return bearsCountryName(before, atom, words);
        if (PersonNames.end(words, atom.from(), gazetteer) < atom.to()) return false;
        int at = before.size() - 1;
        if (words.get(before.get(at).from()).is(".") && at > 0) at--;
        Atom last = before.get(at);
        if (last.is(Kind.TITLE)) return true;
        return last.is(Kind.NOUN)
                && last.first(Noun.class).filter(Noun::isOnePerson).isPresent()
                && (words.get(atom.from()).tag().isEmpty()
                        || words.get(atom.from()).tag().startsWith("NNP"));
    }

    // "Mr. Jordan", "Rep. Jordan": whoever is addressed by a country's name is a person.
    private static boolean bearsCountryName(List<Atom> before, Atom atom, List<Word> words) {
        int at = before.size() - 1;
        if (words.get(before.get(at).from()).is(".") && at > 0) at--;
        return before.get(at).is(Kind.TITLE)
                && atom.to() == atom.from() + 1
                && atom.nation(Nation.Use.NAME).isPresent();
    }

    /** A sentence as the reader sees it. */
    private record Seen(List<Word> words, List<Name> names, Set<String> known, Set<String> states) {
        Word word(int at) {
            return words.get(at);
        }

        boolean has(int at) {
            return at < words.size();
        }

        /** One past the last word of the engine's name that begins at this word; {@code at} when none does. */
        int endOfName(int at, Name.Kind kind) {
            for (Name name : names) {
                if (name.kind() == kind && name.span().start() == word(at).start()) return wordAfter(at, name);
            }
            return at;
        }

        private int wordAfter(int at, Name name) {
            int to = at;
            while (has(to) && word(to).start() < name.span().end()) to++;
            if (to > at + 1 && word(to - 1).is("'s")) to--;
            return to;
        }
    }

    private Atom next(Seen seen, int at) {
        Word word = seen.word(at);
        if (!word.isLetters()) return mark(seen, at);
        Optional<Phrases.Match<Entry>> name =
                gazetteer.names.longest(seen.words(), at).or(() -> gazetteer.misspelt(seen.words(), at));
        Optional<Phrases.Match<Entry>> noun = gazetteer.nouns.longest(seen.words(), at);
        // "White House Trump": a listed body of several words begins nobody's name.
        boolean body = name.filter(match -> !(match.values().get(0) instanceof Person) && match.to() > at + 1)
                .isPresent();
        int person = body ? at : personEnd(seen, at, name.map(Phrases.Match::to).orElse(at));
        if (person > at) return new Atom(at, person, Kind.NAME, List.of());
        Optional<Locality> state = gazetteer.namesakes.at(seen.words(), at, seen.states());
        if (state.isPresent() && name.filter(match -> match.to() > at + 1).isEmpty())
            return new Atom(at, at + 1, Kind.PLACE, List.of(state.get()));
        Optional<Atom> place = place(seen, at, name.map(Phrases.Match::to).orElse(at));
        if (place.isPresent() && place.get().to() > noun.map(Phrases.Match::to).orElse(at)) return place.get();
        boolean nameWins = name.isPresent()
                && name.get().to() >= noun.map(Phrases.Match::to).orElse(at);
        if (nameWins && isMovement(seen, name.get().to()))
            return movement(seen, at, name.get().to());
        if (nameWins && !isOrdinary(seen, at, name.get().to())) return listed(seen, at, name.get());
        if (noun.isPresent() && isNounHere(seen, at, noun.get())) return described(at, noun.get());
        int thing = small.is("time", word) ? at : seen.endOfName(at, Name.Kind.ORGANISATION);
        if (thing > at) return new Atom(at, thing, Kind.THING, List.of());
        return small(seen, at);
    }

    // "Americans for Prosperity": who stands together for something is a body, not a people.
    private boolean isMovement(Seen seen, int at) {
        return seen.has(at + 1)
                && seen.word(at).key().equals("for")
                && seen.word(at - 1).lower().endsWith("s")
                && seen.word(at + 1).isCapital()
                && !seen.word(at + 1).isVerb()
                && gazetteer.names.longest(seen.words(), at + 1).isEmpty();
    }

    private Atom movement(Seen seen, int at, int preposition) {
        int to = preposition + 1;
        while (seen.has(to) && seen.word(to).isCapital() && seen.word(to).isLetters()) to++;
        return new Atom(at, to, Kind.THING, List.of());
    }

    private Optional<Atom> place(Seen seen, int at, int listed) {
        if (!seen.word(at).isCapital()) return Optional.empty();
        return gazetteer
                .places
                .longest(seen.words(), at)
                .filter(match -> match.to() > listed)
                .map(match -> new Atom(at, match.to(), Kind.PLACE, List.of(Localities.likeliest(match.values()))))
                .filter(atom -> isPlaceHere(seen, atom));
    }

    private boolean isPlaceHere(Seen seen, Atom atom) {
        boolean known = atom.first(Locality.class).filter(Locality::isWellKnown).isPresent();
        return !seen.known().contains(seen.word(atom.to() - 1).key())
                && (known || atom.to() > atom.from() + 1 || seen.endOfName(atom.from(), Name.Kind.PLACE) > atom.from());
    }

    private Atom mark(Seen seen, int at) {
        Word word = seen.word(at);
        Kind kind = switch (word.key()) {
            case "'s" -> Kind.GENITIVE;
            case "'" ->
                at > 0 && word.joined() && seen.word(at - 1).key().endsWith("s") && !"''".equals(word.tag())
                        ? Kind.GENITIVE
                        : Kind.MARK;
            case "-", "\u2013" -> Kind.HYPHEN;
            case "," -> Kind.COMMA;
            default -> Character.isDigit(word.key().charAt(0)) ? Kind.MODIFIER : Kind.MARK;
        };
        return new Atom(at, at + 1, kind, List.of());
    }

    private Atom small(Seen seen, int at) {
        Word word = seen.word(at);
        Kind kind = Kind.WORD;
        if (small.is("owner", word) && isOwner(seen, at)) kind = Kind.OWNER;
        else if (small.is("determiner", word) && isDeterminer(word)) kind = Kind.DETERMINER;
        else if (isPronoun(word)) kind = Kind.PRONOUN;
        else if (small.is("preposition", word)) kind = Kind.PREPOSITION;
        else if (small.is("former", word) || (word.tag().isEmpty() && small.is("modifier", word))) kind = Kind.MODIFIER;
        return new Atom(at, at + 1, kind, List.of());
    }

    private static boolean isDeterminer(Word word) {
        return switch (word.tag()) {
            case "IN", "WDT", "RB", "PRP", "CC" -> false;
            default -> true;
        };
    }

    // "her" owns before a noun and stands alone elsewhere.
    private boolean isOwner(Seen seen, int at) {
        Word word = seen.word(at);
        if (!word.tag().isEmpty()) return word.tag().equals("PRP$");
        if (!word.lower().equals("her") && !word.lower().equals("his")) return true;
        return seen.has(at + 1) && seen.word(at + 1).isLetters() && !small.is("preposition", seen.word(at + 1));
    }

    private boolean isPronoun(Word word) {
        return small.is("male", word)
                || small.is("female", word)
                || small.is("several", word)
                || small.is("thing", word)
                || small.is("relative", word)
                || small.is("latter", word)
                || small.is("first", word);
    }

    /** A listed word that is an everyday one here: "May", "the us", a verb. */
    private boolean isOrdinary(Seen seen, int at, int to) {
        if (to > at + 1) return false;
        Word word = seen.word(at);
        return !word.isCapital()
                || word.tag().equals("MD")
                || word.tag().equals("IN") && word.key().equals("Us");
    }

    private Atom listed(Seen seen, int at, Phrases.Match<Entry> match) {
        Entry first = match.values().get(0);
        Kind kind =
                first instanceof Nation ? Kind.NATION : first instanceof Organisation ? Kind.ORGANISATION : Kind.NAME;
        int to = kind == Kind.NAME ? PersonNames.end(seen.words(), match.to(), gazetteer) : match.to();
        return new Atom(at, to, kind, match.values());
    }

    private Atom described(int at, Phrases.Match<Entry> match) {
        Entry first = match.values().get(0);
        return new Atom(at, match.to(), first instanceof Title ? Kind.TITLE : Kind.NOUN, match.values());
    }

    private boolean isNounHere(Seen seen, int at, Phrases.Match<Entry> match) {
        Word last = seen.word(match.to() - 1);
        if (match.values().get(0) instanceof Title && !seen.word(at).isCapital()) return false;
        // "5:04 PM" is no prime minister.
        if (at > 0
                && seen.word(at).key().equals("PM")
                && Character.isDigit(seen.word(at - 1).key().charAt(0))) return false;
        if (last.tag().isEmpty()) return true;
        return last.isNominal() || last.tag().equals("FW") || match.to() > at + 1 && !last.isVerb();
    }

    /** One past the last word of a person's name that begins here; {@code at} when none does. */
    private int personEnd(Seen seen, int at, int listed) {
        Word word = seen.word(at);
        if (!word.isCapital()) return at;
        int engine = seen.endOfName(at, Name.Kind.PERSON);
        if (engine > listed && !startsWithCalling(seen, at)) return PersonNames.end(seen.words(), engine, gazetteer);
        // A family name that is a country's, of somebody the report names in full.
        if (engine == at + 1 && listed == engine && seen.known().contains(word.key())) return engine;
        if (listed > at)
            return isFullNameHere(seen, at, listed) ? PersonNames.end(seen.words(), at + 1, gazetteer) : at;
        if (isKnown(seen, word)) return PersonNames.end(seen.words(), at + 1, gazetteer);
        return isFullNameHere(seen, at, at + 1) ? PersonNames.end(seen.words(), at + 1, gazetteer) : at;
    }

    // Transcripts shout: "WALLACE: Senator …"; a first name alone is enough where the tagger sees a name.
    private boolean isKnown(Seen seen, Word word) {
        if (seen.known().contains(word.key())) return true;
        if (word.key().length() > 3 && word.isAllCapitals()) {
            return seen.known().contains(word.key().charAt(0) + word.lower().substring(1));
        }
        return word.tag().equals("NNP") && word.key().length() > 3 && gazetteer.isFirstName(word.key());
    }

    private boolean startsWithCalling(Seen seen, int at) {
        return gazetteer.nouns.longest(seen.words(), at).isPresent();
    }

    // "Chad Wolf": a first name that is also a listed word, before a capital word no list knows.
    private boolean isFullNameHere(Seen seen, int at, int after) {
        if (after != at + 1 || !gazetteer.isFirstName(seen.word(at).key()) || !seen.has(after)) return false;
        if (seen.word(after).isVerb()) return false;
        int end = PersonNames.end(seen.words(), after, gazetteer);
        return end > after
                && gazetteer.names.longest(seen.words(), after).isEmpty()
                && !small.is("time", seen.word(after));
    }
}
