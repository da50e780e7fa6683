package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.Actor;
import org.demarche.Table;

/** Reads the word lists. */
final class Lists {
    private Lists() {}

    /**
     * A phrase and what it stands for.
     *
     * @param phrase the words as listed
     * @param value what they stand for
     */
    record Named<T>(String phrase, T value) {}

    static List<Country> countries() {
        return Table.read(Lists.class, "countries.tsv", 6).stream()
                .map(row -> new Country(
                        row.get(0),
                        row.get(1),
                        parts(row.get(2)),
                        parts(row.get(3)),
                        parts(row.get(4)),
                        parts(row.get(5))))
                .toList();
    }

    static List<Named<Organisation>> organisations() {
        List<Named<Organisation>> all = new ArrayList<>();
        for (List<String> row : Table.read(Lists.class, "organisations.tsv", 5)) {
            Actor.Kind kind = Actor.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Organisation organisation = new Organisation(row.get(0), row.get(1), kind, row.get(3));
            all.add(new Named<>(organisation.name(), organisation));
            for (String alias : parts(row.get(4))) all.add(new Named<>(alias, organisation));
        }
        return all;
    }

    static List<Named<Noun>> nouns() {
        List<Named<Noun>> all = new ArrayList<>();
        for (List<String> row : Table.read(Lists.class, "nouns.tsv", 5)) {
            Noun.Kind kind = Noun.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            List<String> plurals = parts(row.get(4));
            List<String> singulars = parts(row.get(3));
            for (String form : singulars) all.add(named(kind, row, form, false));
            for (String form : plurals) all.add(named(kind, row, form, true));
        }
        return all;
    }

    private static Named<Noun> named(Noun.Kind kind, List<String> row, String form, boolean plural) {
        return new Named<>(form, new Noun(kind, row.get(1), row.get(2), form, plural));
    }

    static List<Named<Title>> titles(SmallWords words) {
        List<Named<Title>> all = new ArrayList<>();
        for (String word : words.of("male title")) all.add(new Named<>(word, new Title(Gender.MALE)));
        for (String word : words.of("female title")) all.add(new Named<>(word, new Title(Gender.FEMALE)));
        for (String word : words.of("title")) all.add(new Named<>(word, new Title(Gender.UNKNOWN)));
        return all;
    }

    static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }
}
