package org.demarche.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Lets a request in or refuses it, before anything is done for it. */
final class Gate {
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Map<String, String> WAIT = Map.of("Retry-After", "60");

    private final Hosts hosts;
    private final Optional<Token> token;
    private final Rates reads;
    private final Rates writes;
    private final Rates refusals;

    Gate(Hosts hosts, Optional<Token> token, Limits limits, LongSupplier clock) {
        this.hosts = hosts;
        this.token = token;
        this.reads = new Rates(limits.reads(), clock);
        this.writes = new Rates(limits.writes(), clock);
        this.refusals = new Rates(limits.refusals(), clock);
    }

    /** True when clients must show a token. */
    boolean isGuarded() {
        return token.isPresent();
    }

    void check(Context request) {
        String host = request.header("Host");
        if (host == null || !hosts.accepts(host)) {
            throw new Refused(421, "this server does not answer to that name; start it with --name NAME to allow one");
        }
        boolean writes = isWrite(request);
        rate(request, writes);
        if (NO_ESCAPE.matcher(request.path()).find()) {
            throw new Refused(400, "the address holds a % that begins no encoded character; write it as %25");
        }
        if (isGuarded() && needsToken(request.path())) token(request);
        if (writes) own(request, host);
    }

    private static boolean isWrite(Context request) {
        return request.method() != HandlerType.GET && request.method() != HandlerType.HEAD;
    }

    private void rate(Context request, boolean write) {
        String client = request.ip();
        if (write && !writes.take(client)) throw new Refused(429, "too many writes; wait a minute", WAIT);
        if (!write && !isLoopback(client) && !reads.take(client)) {
            throw new Refused(429, "too many requests; wait a minute", WAIT);
        }
    }

    private static boolean isLoopback(String client) {
        try {
            return InetAddress.getByName(client).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean needsToken(String path) {
        return path.startsWith("/api/") || path.equals("/metrics");
    }

    private void token(Context request) {
        if (refusals.isSpent(request.ip())) throw new Refused(429, "too many wrong tokens; wait a minute", WAIT);
        String shown = Optional.ofNullable(request.header("Authorization")).orElse("");
        boolean bearer = shown.regionMatches(true, 0, "Bearer ", 0, 7);
        if (bearer && token.orElseThrow().is(shown.substring(7).strip())) return;
        if (bearer) refusals.take(request.ip());
        throw new Refused(
                401,
                "this server wants a token: send it as Authorization: Bearer TOKEN",
                Map.of("WWW-Authenticate", "Bearer realm=\"demarche\""));
    }

    // Browsers say which page a request comes from; programs that are no browsers say nothing.
    private static void own(Context request, String host) {
        String site = Optional.ofNullable(request.header("Sec-Fetch-Site")).orElse("none");
        boolean foreign = !site.equals("same-origin") && !site.equals("none");
        String origin = request.header("Origin");
        String own = "://" + host.toLowerCase(Locale.ROOT);
        if (foreign || origin != null && !isOwn(origin.toLowerCase(Locale.ROOT), own)) {
            throw new Refused(403, "a page of another site may not write here");
        }
        if (request.method() == HandlerType.POST && !isJson(request)) {
            throw new Refused(415, "send JSON, with Content-Type: application/json");
        }
    }

    private static boolean isOwn(String origin, String own) {
        return origin.equals("http" + own) || origin.equals("https" + own);
    }

    private static boolean isJson(Context request) {
        String type = Optional.ofNullable(request.contentType()).orElse("").toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.startsWith("application/json;");
    }
}
