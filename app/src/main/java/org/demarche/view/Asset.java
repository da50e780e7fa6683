package org.demarche.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script of the page, with the digest by which the content security policy lets it run.
 *
 * @param words the file
 * @param digest its SHA-256 in Base64
 */
record Asset(String words, String digest) {
    static Asset of(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("resource " + name + " is missing");
            byte[] bytes = in.readAllBytes();
            return new Asset(new String(bytes, StandardCharsets.UTF_8), digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
