package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void readsWhatTheDecoderReadsAndRefusesWhatItRefuses() {
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = characters(random).getBytes(StandardCharsets.UTF_8);
            if (round % 2 == 0) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            Optional<String> expected = decoded(bytes);
            if (expected.isEmpty()) refused++;
            assertThat(Utf8.of(bytes)).isEqualTo(expected);
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void refusesEveryPairOfBytesThatTheDecoderRefuses() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                byte[] bytes = {(byte) first, (byte) second, (byte) 0x80, (byte) 0x80};
                assertThat(Utf8.of(bytes)).isEqualTo(decoded(bytes));
            }
        }
    }

    // Long runs of ASCII with a few others between, of every length.
    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append("a".repeat(random.nextInt(20)));
            int bits = random.nextInt(21);
            int character = random.nextInt(1 << bits);
            boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            text.appendCodePoint(half ? '\u00e9' : character);
        }
        return text.toString();
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
