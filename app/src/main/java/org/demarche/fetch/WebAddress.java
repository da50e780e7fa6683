package org.demarche.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes addresses as people and pages write them fit to be fetched, and refuses those that are not the web's. */
final class WebAddress {
    private static final int LONGEST = 8_000;
    private static final int FIRST_FREE_PORT = 1024;
    private static final Pattern FORM =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*)((?:[/?][^#]*)?)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");
    private static final String KEPT = "-._~:/?[]@!$&'()*+,;=%";

    private WebAddress() {}

    static URI of(String address) throws Refusal {
        String plain = address.strip();
        Matcher form = FORM.matcher(plain);
        if (plain.length() > LONGEST || !form.matches()) {
            throw new Refusal("is not an address of the web; give one that begins with https:// or http://");
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        try {
            URI made = new URI(scheme + "://" + host(form.group(2)) + escaped(form.group(3)));
            if (made.getHost() == null) throw new Refusal("names no host; check how it is written");
            return made;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Refusal("is not an address that can be understood; check how it is written");
        }
    }

    /** The address a redirect leads to. */
    static URI next(URI from, String location) throws Refusal {
        try {
            String plain = location.strip();
            boolean whole = FORM.matcher(plain).matches();
            return of(
                    whole
                            ? plain
                            : from.resolve(escaped(plain.replaceFirst("#.*", "")))
                                    .toString());
        } catch (IllegalArgumentException e) {
            throw new Refusal("redirects to something that is no address");
        }
    }

    private static String host(String authority) throws Refusal {
        if (authority.indexOf('@') >= 0) throw new Refusal("carries a name or password; give the address without");
        Matcher parts = HOST.matcher(authority);
        if (!parts.matches()) throw new Refusal("names no host; check how it is written");
        String name = parts.group(1).startsWith("[") ? parts.group(1) : IDN.toASCII(parts.group(1));
        if (parts.group(2) == null) return name;
        int port = Integer.parseInt(parts.group(2));
        boolean web = port == 80 || port == 443 || (port >= FIRST_FREE_PORT && port <= 65_535);
        if (!web) throw new Refusal("names port " + port + ", which is not one of the web's");
        return name + ":" + port;
    }

    // What browsers send for characters that may not stand in an address.
    private static String escaped(String path) {
        StringBuilder made = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean kept = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (kept) made.append(c);
            else made.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
        }
        return made.toString()
                .replaceAll("%(?![0-9A-Fa-f]{2})", "%25")
                .replace("[", "%5B")
                .replace("]", "%5D");
    }
}
