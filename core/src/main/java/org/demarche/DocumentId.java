package org.demarche;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names one document for ever: the first 16 hex digits of the SHA-256 of its origin, part and text.
 *
 * @param value 16 lower-case hex digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{16}");

    public DocumentId {
        if (!DIGITS.matcher(value).matches()) throw new IllegalArgumentException("not a document id: " + value);
    }

    /** A corrected report has another text and so another id. */
    public static DocumentId of(String origin, int part, String text) {
        byte[] bytes = (origin + "\n" + part + "\n" + text).getBytes(StandardCharsets.UTF_8);
        return new DocumentId(HexFormat.of().formatHex(sha256().digest(bytes), 0, 8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }
}
