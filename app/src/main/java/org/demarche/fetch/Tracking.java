package org.demarche.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes from addresses what only tells by which way a reader came, so that one page has one address. */
final class Tracking {
    private static final Tracking KNOWN = new Tracking(lines());

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private Tracking(List<String> names) {
        for (String name : names)
            if (name.endsWith("*")) beginnings.add(name.substring(0, name.length() - 1));
            else whole.add(name);
    }

    /** The address of the same page without parameters that follow readers; all others stand as they stood. */
    static URI without(URI address) {
        String query = address.getRawQuery();
        if (query == null) return address;
        String left = Arrays.stream(query.split("&", -1))
                .filter(each -> !KNOWN.follows(each))
                .collect(Collectors.joining("&"));
        if (left.equals(query)) return address;
        String told = address.toString();
        return URI.create(told.substring(0, told.indexOf('?')) + (left.isEmpty() ? "" : "?" + left));
    }

    private boolean follows(String parameter) {
        int end = parameter.indexOf('=');
        String name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
        return whole.contains(name) || beginnings.stream().anyMatch(name::startsWith);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Tracking.class.getResourceAsStream("tracking.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource tracking.txt", e);
        }
    }
}
