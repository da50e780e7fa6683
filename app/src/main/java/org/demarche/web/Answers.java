package org.demarche.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends answers; one the client already has is not sent again, and one that still holds is not made again. */
final class Answers {
    private final Limits limits;
    private final Kept kept;

    Answers(Limits limits) {
        this.limits = limits;
        this.kept = new Kept(limits.keptBytes());
    }

    Limits limits() {
        return limits;
    }

    /** Sends what is made, or what was made for the same question when the archive was in the same state. */
    void json(Context request, long state, Supplier<ObjectNode> made) {
        String query = request.queryString();
        String question = request.path() + (query == null ? "" : "?" + query);
        send(
                request,
                "application/json",
                kept.answer(question, state, () -> Answer.of(made.get().toString())));
    }

    void json(Context request, ObjectNode node) {
        text(request, "application/json", node.toString());
    }

    void created(Context request, ObjectNode node) {
        request.status(201).contentType("application/json").result(node.toString());
    }

    void text(Context request, String type, String text) {
        send(request, type, Answer.of(text));
    }

    private static void send(Context request, String type, Answer answer) {
        request.header("ETag", answer.tag());
        if (isKnown(request, answer.tag())) request.status(304);
        else request.contentType(type).result(answer.bytes());
    }

    private static boolean isKnown(Context request, String tag) {
        String known = Optional.ofNullable(request.header("If-None-Match")).orElse("");
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(each -> bare(each).equals(bare(tag)));
    }

    // Proxies that compress add to the tag; what stands before tells the state all the same.
    private static String bare(String tag) {
        return tag.replaceFirst("^W/", "").replaceFirst("(--?gzip|;gzip)?\"$", "\"");
    }
}
