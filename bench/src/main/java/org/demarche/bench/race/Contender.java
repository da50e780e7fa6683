package org.demarche.bench.race;

import java.util.List;
import java.util.Optional;

/**
 * Something to be measured, and how to start it.
 *
 * @param name what it is called in tables
 * @param type the class that {@link Runner} is to make
 * @param argument what its constructor is given
 * @param classPath where it and {@link Runner} are found
 */
public record Contender(String name, String type, Optional<String> argument, String classPath) {
    /** One of our own, on the class path of this process. */
    static Contender ours(String name, Class<?> type) {
        return new Contender(name, type.getName(), Optional.empty(), System.getProperty("java.class.path"));
    }

    /** The arguments for {@link Runner}. */
    List<String> arguments() {
        return argument.map(given -> List.of(type, given)).orElse(List.of(type));
    }
}
