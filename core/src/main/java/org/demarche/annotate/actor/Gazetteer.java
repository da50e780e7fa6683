package org.demarche.annotate.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is known by name: countries, organisations and office-holders, and the nouns that describe actors. */
final class Gazetteer {
    final Phrases<Entry> names = Phrases.exact();
    final Phrases<Entry> nouns = Phrases.anyCase();
    final SmallWords words = new SmallWords();
    final Localities places = new Localities();
    final Namesakes namesakes;
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, List<Country>> severalWords = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, List<Person>> shortNames = new HashMap<>();
    private final Map<String, List<Person>> byPost = new HashMap<>();
    private final FirstNames firstNames = new FirstNames();

    Gazetteer() {
        Lists.countries().forEach(this::add);
        Lists.organisations().forEach(this::add);
        Lists.nouns().forEach(entry -> nouns.add(entry.phrase(), entry.value()));
        Lists.titles(words).forEach(entry -> nouns.add(entry.phrase(), entry.value()));
        People.read().forEach(this::add);
        this.namesakes = new Namesakes(countries.values(), names, places);
    }

    /** "the United Stares": a country's name of several words with one letter wrong in its last. */
    Optional<Phrases.Match<Entry>> misspelt(List<Word> words, int at) {
        if (at + 1 >= words.size() || !words.get(at + 1).isCapital()) return Optional.empty();
        for (Country country : severalWords.getOrDefault(words.get(at).key(), List.of())) {
            String last = country.name().substring(words.get(at).key().length() + 1);
            String seen = words.get(at + 1).key();
            if (last.length() >= 6 && Math.abs(seen.length() - last.length()) < 2 && Names.differByOne(last, seen)) {
                return Optional.of(new Phrases.Match<>(at + 2, List.of(new Nation(country, Nation.Use.NAME))));
            }
        }
        return Optional.empty();
    }

    private void add(Country country) {
        countries.put(country.code(), country);
        List<Word> words = Words.of(country.name());
        if (words.size() == 2) {
            severalWords
                    .computeIfAbsent(words.get(0).key(), key -> new ArrayList<>())
                    .add(country);
        }
        names.add(country.name(), new Nation(country, Nation.Use.NAME));
        for (String name : country.others()) names.add(name, new Nation(country, Nation.Use.NAME));
        for (String word : country.adjectives()) names.add(word, new Nation(country, Nation.Use.ADJECTIVE));
        for (String seat : country.seats()) names.add(seat, new Nation(country, Nation.Use.SEAT));
        for (String word : country.people()) {
            names.add(word, new Nation(country, Nation.Use.PERSON));
            names.add(Plurals.of(word), new Nation(country, Nation.Use.PEOPLE));
        }
    }

    private void add(Lists.Named<Organisation> organisation) {
        Organisation value = organisation.value();
        if (organisation.phrase().equals(value.name())) bodies.putIfAbsent(value.code(), value.name());
        names.add(organisation.phrase(), value);
    }

    private void add(People.Listed listed) {
        Person person = listed.person();
        for (String form : listed.forms()) {
            if (form.indexOf(' ') < 0) continue;
            for (String spelling : Names.spellings(form)) names.add(spelling, person);
        }
        for (String form : listed.shortForms()) {
            List<Person> all = shortNames.computeIfAbsent(form, key -> new ArrayList<>(1));
            if (!all.contains(person)) all.add(person);
        }
        for (Office office : person.offices()) {
            List<Person> all =
                    byPost.computeIfAbsent(office.post() + "@" + office.country(), key -> new ArrayList<>(4));
            if (!all.contains(person)) all.add(person);
        }
    }

    /** The country's usual name, or that of the body whose code it is. */
    String nameOf(String code) {
        Country country = countries.get(code);
        return country != null ? country.name() : bodies.getOrDefault(code, code);
    }

    Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Everyone who goes by this single name ("Lavrov"). */
    List<Person> shortName(String key) {
        return shortNames.getOrDefault(key, List.of());
    }

    /** Who held the post of a country that day. */
    List<Person> holders(String post, String country, LocalDate day) {
        return byPost.getOrDefault(post + "@" + country, List.of()).stream()
                .filter(person -> person.offices().stream()
                        .anyMatch(office ->
                                office.post().equals(post) && office.country().equals(country) && office.heldOn(day)))
                .toList();
    }

    Gender genderOf(String firstName) {
        return firstNames.genderOf(firstName);
    }

    boolean isFirstName(String word) {
        return firstNames.knows(word);
    }
}
