package org.demarche.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Map;

/** Answers that tell what went wrong, as RFC 9457 has them. */
final class Problems {
    static final String TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad request"),
            Map.entry(401, "Token wanted"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Method not allowed"),
            Map.entry(413, "Too large"),
            Map.entry(415, "Not JSON"),
            Map.entry(421, "Not this server"),
            Map.entry(422, "Cannot be read"),
            Map.entry(429, "Too many requests"),
            Map.entry(500, "Fault in Démarche"),
            Map.entry(502, "Address cannot be fetched"),
            Map.entry(503, "Not now"));

    private Problems() {}

    static void answer(Context answer, int status, String detail) {
        String body = document(status, detail).put("instance", answer.path()).toString();
        answer.status(status).contentType(TYPE).result(body);
    }

    static ObjectNode document(int status, String detail) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", TITLES.getOrDefault(status, "Problem"))
                .put("status", status)
                .put("detail", detail);
    }
}
