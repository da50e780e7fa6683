package org.demarche.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Guesses the one-byte or East Asian encoding of bytes that are not UTF-8 and say nothing of themselves. */
final class Legacy {
    private static final List<String> CYRILLIC = List.of("windows-1251", "KOI8-R");
    private static final List<String> EAST = List.of("GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR");
    private static final int SAMPLE = 100_000;

    private Legacy() {}

    /** True when the bytes are mostly UTF-8 with some damage: at least three right sequences for each wrong one. */
    static boolean isBrokenUtf8(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            int length = sequence(bytes, i);
            if (length == 0) wrong++;
            else right++;
            i += Math.max(length - 1, 0);
        }
        return right > 0 && right >= wrong * 3;
    }

    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
        if (length == 0 || lead > 0xf4 || at + length > bytes.length) return 0;
        for (int i = 1; i < length; i++) if ((bytes[at + i] & 0xc0) != 0x80) return 0;
        return length;
    }

    /** The charset the bytes most likely are in; none when they look like no language in any. */
    static Optional<Charset> guess(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        Optional<Charset> best = Optional.empty();
        double most = 0.6;
        for (String name : EAST) {
            double score = east(sample, Charset.forName(name));
            if (score > most) {
                most = score;
                best = Optional.of(Charset.forName(name));
            }
        }
        for (String name : CYRILLIC) {
            double score = cyrillic(new String(sample, Charset.forName(name)));
            if (score > most) {
                most = score;
                best = Optional.of(Charset.forName(name));
            }
        }
        Charset western = Charset.forName("windows-1252");
        if (best.isEmpty() && isWestern(new String(sample, western))) return Optional.of(western);
        return best;
    }

    // In Cyrillic prose most letters are small, and the commonest are о е а и н т.
    private static double cyrillic(String text) {
        int common = 0;
        int capital = 0;
        int letters = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) continue;
            if (Character.UnicodeScript.of(c) != Character.UnicodeScript.CYRILLIC) {
                if (Character.isLetter(c)) other++;
                continue;
            }
            letters++;
            if ("оеаинтсрлв".indexOf(c) >= 0) common++;
            if (Character.isUpperCase(c)) capital++;
        }
        if (letters < 4) return 0;
        return Math.min(1, 1.5 * common / letters) - (double) capital / letters - (double) other / letters;
    }

    private static double east(byte[] bytes, Charset charset) {
        Optional<String> text = Charsets.strictly(bytes, charset);
        if (text.isEmpty()) return 0;
        int high = 0;
        int common = 0;
        for (int i = 0; i < text.get().length(); i++) {
            char c = text.get().charAt(i);
            if (c < 128) continue;
            high++;
            if ("的一是在不了有人我他这中大来上国到说们为和地出道时年也得就那要下以会可時國會說為來對發的、。「」のにはをがとでたしいるてれさせっかなこ이다는에의을를가고하지은로한도".indexOf(c) >= 0)
                common++;
        }
        return high < 4 ? 0 : Math.min(1, 4.0 * common / high);
    }

    // Accented letters stand inside words; marks of quotation, dashes and signs stand beside them.
    private static boolean isWestern(String text) {
        int high = 0;
        int fits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) continue;
            high++;
            boolean inWord = (i > 0 && Character.isLetter(text.charAt(i - 1)))
                    || (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
            if (Character.isLetter(c)
                    ? (inWord ? c > 0xbf : "àèéìíòóùáúêåæø".indexOf(c) >= 0)
                    : "‘’“”–—…•\u00a0£€°«»©®™½¼".indexOf(c) >= 0) fits++;
        }
        return fits * 10 >= high * 9;
    }
}
