package org.demarche.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names this server answers to. A page elsewhere can have its own name resolve to this machine and so be let in by a
 * browser; it cannot choose the name the browser then sends.
 */
final class Hosts {
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]{2,45}]|[a-z0-9.-]{1,253})(:[0-9]{1,5})?");
    private static final Pattern NUMBERS = Pattern.compile("\\[[0-9a-f:.]+]|[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    private final Set<String> names;

    /**
     * @param names in lower case, beside {@code localhost}
     */
    Hosts(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** True for {@code localhost}, for an address in numbers, which no one else can own the name of, and for given names. */
    boolean accepts(String header) {
        Matcher host = HOST.matcher(header.toLowerCase(Locale.ROOT));
        if (!host.matches()) return false;
        String name = host.group(1);
        return name.equals("localhost")
                || names.contains(name)
                || NUMBERS.matcher(name).matches();
    }
}
