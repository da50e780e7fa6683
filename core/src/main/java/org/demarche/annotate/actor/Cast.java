package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Actor.Basis;
import org.demarche.Actor.Kind;

/** Everyone a report has spoken of so far, found again by name, description or country. */
final class Cast {
    private final Gazetteer gazetteer;
    final Resolver resolver;
    private final People people;
    private final Map<String, Referent> others = new HashMap<>();
    /** Most recent last; each referent once. */
    private final List<Referent> recent = new ArrayList<>();

    Cast(Gazetteer gazetteer, Resolver resolver) {
        this.gazetteer = gazetteer;
        this.resolver = resolver;
        this.people = new People();
    }

    /** People by the words of their names. */
    private static final class People {
        private final Map<String, List<Referent>> byWord = new HashMap<>();

        List<Referent> with(String word) {
            return byWord.getOrDefault(word, List.of());
        }

        void enter(Referent who) {
            for (String word : who.nameWords) {
                List<Referent> all = byWord.computeIfAbsent(Names.fold(word), key -> new ArrayList<>(2));
                if (!all.contains(who)) all.add(who);
            }
        }
    }

    List<Referent> recent() {
        return recent;
    }

    /** Keeps the last few dozen in order of mention: older ones no longer answer to a pronoun. */
    void mention(Referent who) {
        recent.remove(who);
        recent.add(who);
        if (recent.size() > 48) recent.remove(0);
    }

    Referent named(Phrase phrase) {
        List<String> words = Names.words(phrase.words());
        Optional<Referent> same = sameName(words, phrase.gender());
        same.ifPresent(known -> grow(known, words, phrase));
        Referent who = same.orElseGet(() -> entered(phrase, words));
        if (words.size() == 1) who.alone.add(words.get(0));
        return who;
    }

    private Referent entered(Phrase phrase, List<String> words) {
        Referent who = new Referent(Kind.PERSON, phrase.words(), false);
        who.nameWords = words;
        who.people = listed(phrase, words);
        who.changed();
        who.gender = genderOf(phrase, who);
        people.enter(who);
        return who;
    }

    private Optional<Referent> sameName(List<String> words, Gender gender) {
        List<Referent> all = people.with(Names.fold(words.get(words.size() - 1)));
        Optional<Referent> found = Optional.empty();
        for (int i = all.size() - 1; i >= 0; i--) {
            Referent who = all.get(i);
            if (!Names.meet(who.nameWords, words) || !who.gender.agrees(gender) || isAnother(who, words)) continue;
            if (words.size() > 1 || who.alone.contains(words.get(0))) return Optional.of(who);
            if (found.isEmpty()) found = Optional.of(who);
        }
        return found;
    }

    // "President Trump" is Donald Trump, so Melania Trump is somebody else.
    private boolean isAnother(Referent who, List<String> words) {
        return who.nameWords.size() == 1
                && words.size() > 1
                && resolver.listed(who)
                        .filter(person -> !Names.meet(Names.words(person.name()), words))
                        .isPresent();
    }

    private void grow(Referent who, List<String> words, Phrase phrase) {
        if (who.gender == Gender.UNKNOWN) who.gender = phrase.gender();
        if (words.size() <= who.nameWords.size()) return;
        who.nameWords = words;
        who.name = phrase.words();
        List<Person> listed = listed(phrase, words);
        if (!listed.isEmpty()) who.people = listed;
        who.changed();
        if (who.gender == Gender.UNKNOWN) who.gender = genderOf(phrase, who);
        people.enter(who);
    }

    private List<Person> listed(Phrase phrase, List<String> words) {
        List<Person> all = new ArrayList<>();
        for (Entry entry : phrase.entries()) if (entry instanceof Person person) all.add(person);
        if (!all.isEmpty()) return all;
        if (words.size() == 1) return gazetteer.shortName(words.get(0));
        return gazetteer.shortName(words.get(words.size() - 1)).stream()
                .filter(person -> Names.meet(Names.words(person.name()), words))
                .toList();
    }

    private Gender genderOf(Phrase phrase, Referent who) {
        if (phrase.gender() != Gender.UNKNOWN) return phrase.gender();
        Optional<Person> one = resolver.listed(who);
        if (one.isPresent()) return one.get().gender();
        return who.nameWords.size() > 1 ? gazetteer.genderOf(who.nameWords.get(0)) : Gender.UNKNOWN;
    }

    /** A country by its name. */
    Referent country(String code) {
        String name = gazetteer.nameOf(code);
        return other(
                "country " + code,
                new Actor(
                        name,
                        Kind.COUNTRY,
                        Optional.of(code),
                        Optional.empty(),
                        Basis.GAZETTEER,
                        "name of the country"),
                false);
    }

    /** A government by its seat. */
    Referent government(String code, String words) {
        String name = gazetteer.nameOf(code);
        return other(
                "government " + code,
                new Actor(
                        name,
                        Kind.GOVERNMENT,
                        Optional.of(code),
                        Optional.of("GOV"),
                        Basis.GAZETTEER,
                        words + " is the seat of power of " + name),
                false);
    }

    Referent people(String code, String words) {
        return other(
                "people " + words,
                new Actor(
                        words,
                        Kind.GROUP,
                        Optional.of(code),
                        Optional.empty(),
                        Basis.TEXT,
                        "people of " + gazetteer.nameOf(code)),
                true);
    }

    Referent organisation(Organisation body) {
        Optional<String> code = Optional.of(body.code()).filter(known -> !known.isEmpty());
        Optional<String> sector = Optional.of(body.sector()).filter(known -> !known.isEmpty());
        return other(
                "body " + body.name(),
                new Actor(body.name(), body.kind(), code, sector, Basis.GAZETTEER, "listed organisation"),
                false);
    }

    Referent other(String key, Actor actor, boolean plural) {
        return others.computeIfAbsent(key, k -> Referent.of(actor, plural));
    }

    void remember(String key, Referent who) {
        others.put(key, who);
    }

    Optional<Referent> known(String key) {
        return Optional.ofNullable(others.get(key));
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
