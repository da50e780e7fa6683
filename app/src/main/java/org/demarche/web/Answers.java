package org.demarche.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Sends answers; one the client already has is not sent again. */
final class Answers {
    private static final int TAG_BYTES = 12;

    private final Limits limits;

    Answers(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void json(Context request, ObjectNode node) {
        text(request, "application/json", node.toString());
    }

    void created(Context request, ObjectNode node) {
        request.status(201).contentType("application/json").result(node.toString());
    }

    void text(Context request, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Weak, as the bytes on the way may be compressed.
        String tag = "W/\"" + hash(bytes) + "\"";
        request.header("ETag", tag);
        if (isKnown(request, tag)) request.status(304);
        else request.contentType(type).result(bytes);
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

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
