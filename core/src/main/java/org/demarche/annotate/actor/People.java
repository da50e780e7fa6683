package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;

/** Reads the lists of office-holders, one file a region. */
final class People {
    private static final List<String> FILES = List.of(
            "people-americas.tsv",
            "people-europe.tsv",
            "people-east-europe.tsv",
            "people-middle-east.tsv",
            "people-asia.tsv",
            "people-africa.tsv",
            "people-world.tsv");

    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "KOR", "PRK");
    private static final Set<String> NUMBERS = Set.of("I", "II", "III", "IV", "V", "VI", "X", "XIV", "XVI", "Jr", "s");

    private final Map<String, List<String>> posts = new LinkedHashMap<>();

    private final Map<String, String> bodies = new LinkedHashMap<>();

    private People() {
        for (List<String> row : Table.read(People.class, "bodies.tsv", 2)) bodies.put(row.get(0), row.get(1));
        for (List<String> row : Table.read(People.class, "posts.tsv", 4)) posts.put(row.get(0), row);
    }

    /**
     * A person and the words news calls them by.
     *
     * @param person who
     * @param forms full names
     * @param shortForms single names: the family name as a rule
     */
    record Listed(Person person, List<String> forms, List<String> shortForms) {}

    static List<Listed> read() {
        People people = new People();
        List<Listed> all = new ArrayList<>();
        for (String file : FILES) {
            for (List<String> row : Table.read(People.class, file, 4)) all.add(people.listed(row));
        }
        return all;
    }

    private Listed listed(List<String> row) {
        String country = row.get(0);
        List<String> forms = Lists.parts(row.get(2));
        Gender gender = row.get(1).equals("f") ? Gender.FEMALE : Gender.MALE;
        List<Office> offices = new ArrayList<>();
        for (String office : row.get(3).split(";")) offices.add(office(office.strip(), country, row));
        return new Listed(
                new Person(forms.get(0), country, gender, List.copyOf(offices), bare(forms)),
                forms.stream().filter(form -> !form.startsWith("_")).toList(),
                shortForms(country, forms));
    }

    private static List<String> bare(List<String> forms) {
        return forms.stream()
                .map(form -> form.startsWith("_") ? form.substring(1) : form)
                .toList();
    }

    /** "FM 2013/2018", or "FM:secretary of state 2013/2018". */
    private Office office(String text, String country, List<String> row) {
        int space = text.lastIndexOf(' ');
        int colon = text.indexOf(':');
        if (space < 0) throw new IllegalStateException("office without a term: " + row);
        String post = text.substring(0, colon < 0 ? space : colon);
        List<String> known = posts.get(post);
        if (known == null) throw new IllegalStateException("unknown post " + post + " in " + row);
        String title = colon < 0 ? known.get(3) : text.substring(colon + 1, space);
        String home = post.equals("AMB") ? country : home(title, country);
        return Office.of(known.get(1), title, known.get(2), home, text.substring(space + 1));
    }

    // The UN's secretary-general speaks for the UN, not for Portugal.
    private String home(String title, String country) {
        return bodies.entrySet().stream()
                .filter(body -> title.startsWith(body.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(country);
    }

    /** The family name, or the single name a leading underscore marks. */
    private static List<String> shortForms(String country, List<String> forms) {
        Set<String> all = new LinkedHashSet<>();
        for (String form : forms) {
            all.add(form.startsWith("_") ? Words.key(form.substring(1)) : family(country, form));
        }
        return List.copyOf(all);
    }

    private static String family(String country, String form) {
        List<String> words = Words.of(form).stream()
                .filter(word -> word.isLetters() && !NUMBERS.contains(word.key()))
                .map(Word::key)
                .toList();
        if (words.isEmpty()) throw new IllegalStateException("a name without a word: " + form);
        boolean familyFirst = FAMILY_FIRST.contains(country) && !form.contains(".");
        return words.get(familyFirst ? 0 : words.size() - 1);
    }
}
