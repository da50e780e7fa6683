package org.demarche.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An answer as it is sent.
 *
 * @param bytes UTF-8
 * @param tag what tells it from any other
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(byte[] bytes, String tag) {
    private static final int TAG_BYTES = 12;

    static Answer of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Weak, as the bytes on the way may be compressed.
        return new Answer(bytes, "W/\"" + hash(bytes) + "\"");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
