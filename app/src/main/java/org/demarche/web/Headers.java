package org.demarche.web;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/** The headers every answer has, so that browsers do nothing with it but show it. */
final class Headers {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private Headers() {}

    static void add(Context answer) {
        add(answer::header);
    }

    /** @param answer takes each header's name and value */
    static void add(BiConsumer<String, String> answer) {
        answer.accept("Content-Security-Policy", POLICY);
        answer.accept("X-Content-Type-Options", "nosniff");
        answer.accept("X-Frame-Options", "DENY");
        answer.accept("Referrer-Policy", "no-referrer");
        answer.accept("Cross-Origin-Opener-Policy", "same-origin");
        answer.accept("Cross-Origin-Resource-Policy", "same-origin");
        answer.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        answer.accept("Cache-Control", "private, no-cache");
    }
}
