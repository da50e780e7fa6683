package org.demarche.source;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.Table;

/** The registry of news outlets, {@code outlets.tsv}: who publishes at a host. */
public final class Outlets {
    /**
     * One outlet.
     *
     * @param host its web address without {@code www.}; may end in a path ({@code bbc.com/russian})
     * @param name as it calls itself in English
     * @param country ISO 3166-1 alpha-3
     * @param language BCP 47
     * @param kind newspaper, agency, broadcaster, online, magazine or state
     */
    public record Outlet(String host, String name, String country, String language, String kind) {}

    private static final int LONGEST_NAME = 8;

    private final Map<String, Outlet> byHost = new HashMap<>();
    private final Map<String, Outlet> byName = new HashMap<>();

    public Outlets() {
        for (List<String> row : Table.read(Outlets.class, "outlets.tsv", 5)) {
            Outlet outlet = new Outlet(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
            byHost.put(outlet.host(), outlet);
            byName.putIfAbsent(outlet.name().toLowerCase(Locale.ROOT), outlet);
        }
    }

    /** How many hosts are known. */
    public int size() {
        return byHost.size();
    }

    /** The outlet at this web address; the longest host and path that is known wins. */
    public Optional<Outlet> at(String address) {
        Optional<String> host = host(address);
        for (String name = host.orElse(""); name.indexOf('.') > 0; name = name.substring(name.indexOf('.') + 1)) {
            Outlet outlet = byHost.get(name);
            if (outlet != null) return Optional.of(outlet);
        }
        return Optional.empty();
    }

    /** The outlet of this name. */
    public Optional<Outlet> called(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** The outlet, agencies aside, whose name a byline begins with ("The Kyiv Independent news desk"). */
    Optional<String> namedIn(String byline) {
        String[] words = byline.strip().split("\\s+");
        for (int n = Math.min(words.length, LONGEST_NAME); n > 0; n--) {
            Optional<Outlet> outlet = called(String.join(" ", List.of(words).subList(0, n)));
            if (outlet.isPresent() && !outlet.get().kind().equals("agency")) return outlet.map(Outlet::name);
        }
        return Optional.empty();
    }

    static Optional<String> host(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return Optional.ofNullable(host).map(name -> name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
