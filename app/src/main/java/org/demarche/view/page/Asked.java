package org.demarche.view.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parameters of a request, read with care: what cannot be meant is refused, and nothing is ignored. */
public final class Asked {
    /** Rows of a page when the request does not say. */
    static final int LIMIT = 50;

    private static final int MOST = 200;
    private static final int LONGEST = 1000;
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> given;

    /**
     * @param given the parameters with their values
     * @param known the names this request may use
     */
    public Asked(Map<String, List<String>> given, Set<String> known) {
        this.given = given;
        given.forEach((name, values) -> {
            if (!known.contains(name)) throw new BadQuestion("there is no parameter " + shown(name) + " here");
            if (values.size() > MOST_VALUES) throw new BadQuestion(name + " has more than " + MOST_VALUES + " values");
            for (String value : values) checkLength(name, value);
        });
    }

    private static void checkLength(String name, String value) {
        if (value.length() > LONGEST) throw new BadQuestion(name + " is longer than " + LONGEST + " characters");
    }

    Optional<String> one(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) throw new BadQuestion("give " + name + " once");
        return values.stream().findFirst().filter(value -> !value.isBlank());
    }

    String required(String name) {
        return one(name).orElseThrow(() -> new BadQuestion("give " + name));
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Values that are among the names of an enum, in the form its labels have. */
    List<String> all(String name, Enum<?>[] values, Function<String, String> label) {
        List<String> labels =
                Stream.of(values).map(value -> label.apply(value.name())).toList();
        return all(name).stream().map(value -> among(name, value, labels)).toList();
    }

    String among(String name, List<String> labels, String otherwise) {
        return one(name).map(value -> among(name, value, labels)).orElse(otherwise);
    }

    private static String among(String name, String value, List<String> labels) {
        if (labels.contains(value)) return value;
        throw new BadQuestion(name + " cannot be " + shown(value) + "; it is one of " + String.join(", ", labels));
    }

    Optional<LocalDate> day(String name) {
        return one(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new BadQuestion(name + " is not a day: " + shown(value) + "; write it like 2024-05-07");
            }
        });
    }

    Optional<Boolean> truth(String name) {
        return one(name)
                .map(value -> among(name, value, List.of("true", "false")).equals("true"));
    }

    int limit() {
        return one("limit").map(value -> number("limit", value, 1, MOST)).orElse(LIMIT);
    }

    static int number(String name, String value, int least, int most) {
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) return number;
        }
        throw new BadQuestion(name + " is a whole number from " + least + " to " + most + ", not " + shown(value));
    }

    double share(String name) {
        String value = one(name).orElse("0");
        if (value.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?")) return Double.parseDouble(value);
        throw new BadQuestion(name + " is a number from 0 to 1, not " + shown(value));
    }

    // What comes back in a message must not carry a page of someone else's words.
    private static String shown(String value) {
        String flat = value.replaceAll("\\p{Cntrl}", " ");
        return "\"" + (flat.length() > 60 ? flat.substring(0, 60) + "…" : flat) + "\"";
    }
}
