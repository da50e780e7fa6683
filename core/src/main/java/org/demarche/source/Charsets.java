package org.demarche.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into characters: by byte-order mark, by what was declared, as UTF-8, and at last by detection. */
final class Charsets {
    private static final Pattern NAMED = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /** The charset a byte-order mark tells. */
    static Optional<Charset> byMark(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) return Optional.of(StandardCharsets.UTF_8);
        if (begins(bytes, 0xfe, 0xff)) return Optional.of(StandardCharsets.UTF_16BE);
        if (begins(bytes, 0xff, 0xfe)) return Optional.of(StandardCharsets.UTF_16LE);
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
        return true;
    }

    /** The charset that a {@code Content-Type} header names. */
    static Optional<Charset> inHeader(String type) {
        Matcher named = NAMED.matcher(type);
        return named.find() ? named(named.group(1)) : Optional.empty();
    }

    /** The charset of this name, when Java has it; what pages call Latin-1 is Windows-1252, as browsers know. */
    static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii") || plain.equals("ascii")) {
            plain = "windows-1252";
        }
        if (plain.equals("gb2312")) plain = "gbk";
        if (plain.startsWith("utf-16")) plain = "utf-8"; // without a mark the declaration itself was not UTF-16
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The characters, when every byte is right in this charset. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) return Utf8.of(bytes);
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The characters of a page; what is wrong in them becomes U+FFFD, as in a browser. */
    static String page(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> mark = byMark(bytes);
        if (mark.isPresent()) return withoutMark(new String(bytes, mark.get()));
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> utf8 = hasHigh(bytes) ? strictly(bytes, StandardCharsets.UTF_8) : Optional.empty();
            return utf8.orElseGet(() -> new String(bytes, declared.get()));
        }
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> {
            boolean broken = declared.isPresent() || Legacy.isBrokenUtf8(bytes);
            Charset charset =
                    broken ? StandardCharsets.UTF_8 : Legacy.guess(bytes).orElse(StandardCharsets.UTF_8);
            return new String(bytes, charset);
        });
    }

    /** The characters of a text file; bytes that are surely wrong are refused. */
    static String text(byte[] bytes) throws BadInput {
        Optional<Charset> mark = byMark(bytes);
        if (mark.isPresent()) {
            return withoutMark(strictly(bytes, mark.get()).orElseThrow(() -> invalid(bytes, mark.get())));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) return utf8.get();
        if (Legacy.isBrokenUtf8(bytes)) throw invalid(bytes, StandardCharsets.UTF_8);
        Charset guess = Legacy.guess(bytes).orElseThrow(() -> invalid(bytes, StandardCharsets.UTF_8));
        return new String(bytes, guess);
    }

    private static BadInput invalid(byte[] bytes, Charset charset) {
        return new BadInput("is not valid " + charset.name() + " at byte " + firstWrong(bytes, charset)
                + " and no other encoding fits; save it as UTF-8");
    }

    private static int firstWrong(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        charset.newDecoder().decode(in, out, true);
        return in.position();
    }

    private static boolean hasHigh(byte[] bytes) {
        for (byte b : bytes) if (b < 0) return true;
        return false;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
