package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.annotate.actor.Atom.Kind;

/** A phrase while its parts are gathered. */
final class Draft {
    private final String text;
    private final List<Word> words;
    private final Extent extent;
    private final List<Noun> nouns = new ArrayList<>();
    private final List<Atom> nations = new ArrayList<>();
    private final List<Atom> people = new ArrayList<>();
    private Optional<String> code = Optional.empty();
    private Optional<Organisation> body = Optional.empty();
    private Optional<Phrase> owner = Optional.empty();
    private Optional<Atom> head = Optional.empty();
    private Phrase.Kind kind = Phrase.Kind.QUALIFIER;
    private Gender gender = Gender.UNKNOWN;
    private boolean definite;
    private boolean former;
    private Optional<String> shared = Optional.empty();

    Draft(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.extent = new Extent(text, words);
    }

    Phrase pronoun(Atom atom) {
        extent.over(atom.from(), atom.to());
        head = Optional.of(atom);
        kind = Phrase.Kind.PRONOUN;
        return finish();
    }

    void take(Chunks.Chunk chunk, Optional<Phrase> whose) {
        owner = whose;
        List<Atom> atoms = chunk.atoms();
        extent.over(atoms.get(0).from(), atoms.get(atoms.size() - 1).to());
        definite = whose.isPresent();
        for (int i = 0; i < atoms.size(); i++) part(atoms.get(i), i + 1 == atoms.size(), isCompound(atoms, i));
        if (kind == Phrase.Kind.NOUN && owner.isEmpty() && !people.isEmpty()) {
            // "the Trump campaign": the name before the noun owns it.
            owner = Optional.of(single(people.get(people.size() - 1), Phrase.Kind.PERSON));
        }
        widen(chunk);
    }

    private void widen(Chunks.Chunk chunk) {
        if (chunk.from() != chunk.first()) definite |= extent.determined();
        else owner.ifPresent(phrase -> extent.owned(phrase.span().start()));
    }

    /** True for "Iran" in "Iran-backed": it does not say whose the head is. */
    private boolean isCompound(List<Atom> atoms, int at) {
        return at + 1 < atoms.size() && atoms.get(at + 1).is(Kind.HYPHEN)
                || at > 0 && atoms.get(at - 1).is(Kind.HYPHEN);
    }

    private void part(Atom atom, boolean last, boolean compound) {
        switch (atom.kind()) {
            case NATION -> nation(atom, last, compound);
            case ORGANISATION -> organisation(atom, last, compound);
            case NOUN -> noun(atom, last);
            case NAME -> person(atom, last);
            case TITLE -> atom.first(Title.class).ifPresent(title -> gender = title.gender());
            case PLACE -> place(atom, last, compound);
            case THING -> ifLast(atom, last, Phrase.Kind.THING);
            case MODIFIER ->
                former = former || FORMER.contains(extent.word(atom.from()).lower());
            default -> {
                if (last) head = Optional.of(atom);
            }
        }
    }

    private static final Set<String> FORMER =
            Set.of("former", "ex", "retired", "late", "deposed", "ousted", "disgraced", "exiled", "erstwhile", "then");

    private void ifLast(Atom atom, boolean last, Phrase.Kind as) {
        if (!last) return;
        head = Optional.of(atom);
        kind = as;
    }

    private void nation(Atom atom, boolean last, boolean compound) {
        nations.add(atom);
        boolean onlyQualifies = atom.nation(Nation.Use.NAME).isEmpty()
                && atom.nation(Nation.Use.SEAT).isEmpty()
                && atom.nation(Nation.Use.PERSON).isEmpty()
                && atom.nation(Nation.Use.PEOPLE).isEmpty();
        if (last && !(onlyQualifies && !definite)) ifLast(atom, true, Phrase.Kind.NATION);
        if (!compound)
            code = atom.first(Nation.class).map(nation -> nation.country().code());
    }

    private void organisation(Atom atom, boolean last, boolean compound) {
        nations.add(atom);
        if (compound) return;
        body = atom.first(Organisation.class);
        if (code.isEmpty()) code = body.map(Organisation::code).filter(known -> !known.isEmpty());
        ifLast(atom, last, Phrase.Kind.ORGANISATION);
    }

    /** "Kano State government": a place says whose the head is, unless a country word does. */
    private void place(Atom atom, boolean last, boolean compound) {
        if (last) head = Optional.of(atom);
        if (code.isEmpty() && !compound) code = atom.first(Locality.class).map(Locality::country);
    }

    private void noun(Atom atom, boolean last) {
        atom.first(Noun.class).ifPresent(nouns::add);
        ifLast(atom, last, Phrase.Kind.NOUN);
    }

    private void person(Atom atom, boolean last) {
        people.add(atom);
        ifLast(atom, last, Phrase.Kind.PERSON);
    }

    void name(Atom atom) {
        head = Optional.of(atom);
        kind = Phrase.Kind.PERSON;
        extent.upTo(atom.to());
    }

    /** Takes the noun that a later country word stands before; the country word is its head where nothing else is. */
    void share(Atom noun) {
        if (head.isEmpty()) head = Optional.of(nations.isEmpty() ? noun : nations.get(nations.size() - 1));
        noun.first(Noun.class).ifPresent(nouns::add);
        kind = Phrase.Kind.NOUN;
        shared = noun.first(Noun.class).map(Noun::form);
    }

    void complement(Draft other, String preposition, Chunks.Chunk chunk) {
        boolean where = WHERE.contains(preposition);
        if (!where) extent.upTo(chunk.atoms().get(chunk.atoms().size() - 1).to());
        if (preposition.equals("to")) return;
        if (code.isEmpty()) code = other.code;
        if (body.isEmpty()) body = other.body;
        nouns.addAll(0, other.nouns);
        if (owner.isEmpty() && other.kind == Phrase.Kind.PERSON) owner = Optional.of(other.finish());
    }

    // "leaders in France" are French until told otherwise, but France stays a place of its own.
    private static final Set<String> WHERE = Set.of("in", "from", "at");

    boolean isActor() {
        return kind != Phrase.Kind.QUALIFIER;
    }

    boolean isNamed() {
        return isActor() && kind != Phrase.Kind.NOUN;
    }

    boolean isPerson() {
        return kind == Phrase.Kind.PERSON;
    }

    boolean isDescription() {
        return kind == Phrase.Kind.NOUN;
    }

    boolean isDefinite() {
        return definite || code.isPresent();
    }

    boolean isOnePerson() {
        return isDescription() && nouns.get(nouns.size() - 1).isOnePerson();
    }

    boolean hasPost(Set<String> posts) {
        return nouns.stream().anyMatch(noun -> posts.contains(noun.post()));
    }

    boolean isSector(String sector) {
        return nouns.get(nouns.size() - 1).sector().equals(sector);
    }

    /** True while nothing says whose the calling is. */
    boolean isVague() {
        return code.isEmpty() && body.isEmpty() && owner.isEmpty();
    }

    boolean tellsWhose() {
        return code.isPresent()
                || body.isPresent()
                || kind == Phrase.Kind.PERSON
                || kind == Phrase.Kind.NOUN && nouns.get(nouns.size() - 1).kind() == Noun.Kind.BODY;
    }

    /** The country words and names that only qualify a head that is no actor. */
    List<Phrase> qualifiers() {
        List<Phrase> all = new ArrayList<>();
        for (Atom atom : people) all.add(single(atom, Phrase.Kind.PERSON));
        for (Atom atom : nations) all.add(single(atom, Phrase.Kind.QUALIFIER));
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    private Phrase single(Atom atom, Phrase.Kind as) {
        Draft draft = new Draft(text, words);
        draft.extent.over(atom.from(), atom.to());
        draft.head = Optional.of(atom);
        draft.kind = as;
        draft.body = atom.first(Organisation.class);
        draft.code = atom.first(Nation.class)
                .map(nation -> nation.country().code())
                .or(() -> draft.body.map(Organisation::code).filter(known -> !known.isEmpty()));
        return draft.finish();
    }

    Phrase finish() {
        Atom top = head.orElseThrow();
        boolean plural = nouns.isEmpty() || kind != Phrase.Kind.NOUN
                ? top.nation(Nation.Use.PEOPLE).isPresent()
                : nouns.get(nouns.size() - 1).plural()
                        || nouns.get(nouns.size() - 1).kind() == Noun.Kind.GROUP;
        return new Phrase(
                extent.whole(),
                extent.span(top),
                kind,
                extent.words(description(top)) + shared.map(form -> " " + form).orElse(""),
                extent.words(extent.whole()),
                top.entries(),
                List.copyOf(nouns),
                code,
                body,
                owner,
                gender,
                plural,
                definite,
                former,
                false,
                extent.word(top.from()).token());
    }

    /** "Romania's Defense Ministry" is a description; in "his troops", "troops" is. */
    private Span description(Atom top) {
        if (kind != Phrase.Kind.NOUN) return extent.span(top);
        boolean named = owner.isPresent() && owner.get().kind() != Phrase.Kind.PRONOUN;
        return named ? extent.since(owner.get().head().start()) : extent.parts();
    }
}
