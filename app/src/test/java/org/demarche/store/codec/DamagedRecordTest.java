package org.demarche.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Span;
import org.junit.jupiter.api.Test;

/** Damaged records are told as damaged: no endless loop, no record made of nothing, no memory without end. */
class DamagedRecordTest {
    private static final Document DOCUMENT = Document.ofText("a", "Norland and Suderland met in Ostby. ".repeat(40));

    private static byte[] record() {
        Actor actor = Actor.unknown("Norland", Actor.Kind.COUNTRY);
        List<Mention> mentions = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> new Span(36 * i, 36 * i + 7))
                .map(span -> new Mention(span, span, Mention.Form.NAME, actor))
                .toList();
        return AnnotationCodec.pack(new Annotated(DOCUMENT, List.of(), List.of(), mentions, List.of(), List.of()));
    }

    @Test
    void everyBeginningOfARecordIsToldAsDamaged() {
        byte[] whole = record();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> AnnotationCodec.unpack(part, DOCUMENT)).isInstanceOf(CorruptRecord.class);
        }
    }

    @Test
    void changedBytesNeverDoMoreHarmThanAnExceptionAboutThem() {
        byte[] whole = record();
        Random random = new Random(7);
        int told = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                AnnotationCodec.unpack(changed, DOCUMENT);
            } catch (CorruptRecord | IllegalArgumentException e) {
                told++;
            }
        }
        assertThat(told).isGreaterThan(1000);
    }
}
