package org.demarche.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is kept of a token: a salt and a hash, from which the token cannot be told. Tokens are 256 random bits, so one
 * round of SHA-256 is as good as many.
 *
 * @param salt 32 hex digits
 * @param hash 64 hex digits
 */
public record Token(String salt, String hash) {
    private static final int SECRET_BYTES = 32;
    private static final int SALT_BYTES = 16;

    public Token {
        if (!salt.matches("[0-9a-f]{32}") || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not the hash of a token");
        }
    }

    /** A new token: to be shown once, and not kept. */
    public static String make(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What to keep of this token. */
    public static Token of(String secret, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String told = HexFormat.of().formatHex(salt);
        return new Token(told, hash(told, secret));
    }

    /** What was kept as {@link #kept}; empty when it is something else. */
    public static Optional<Token> read(String kept) {
        String[] parts = kept.split(":", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9a-f]{32}") || !parts[1].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        return Optional.of(new Token(parts[0], parts[1]));
    }

    public String kept() {
        return salt + ":" + hash;
    }

    /** True for the token this was made of; takes as long for a wrong one. */
    boolean is(String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(salt, secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String salt, String secret) {
        try {
            byte[] bytes = (salt + ":" + secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
