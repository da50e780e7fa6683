package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Each limit lets through what just keeps to it and refuses what goes beyond; {@code docs/limits.md} lists them. */
class LimitsTest {
    private static final String REPORT =
            "The harbour city reopened its port on Monday, two days after the storm, the mayor said.\n";
    private static final Limits SMALL = new Limits(1_000, 500, 20, 10, 2_000, 50);

    private static Collected read(byte[] input) {
        Collected collected = new Collected();
        new Reports(SMALL, new ByteArrayInputStream(input)).read(List.of("-"), collected);
        return collected;
    }

    private static Collected read(String input) {
        return read(input.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String inside) {
        return "<html><body>" + inside + "<p>" + REPORT.repeat(3) + "</p></body></html>";
    }

    @Test
    void boundsTheBytesOfAText() {
        String most = REPORT.repeat(11);
        assertThat(read(most).documents).hasSize(1);
        assertThat(read(most + REPORT).problem()).contains("is larger than 1000 bytes");
    }

    @Test
    void boundsTheBytesOfALine() {
        String line = "{\"text\": \"" + REPORT.strip().repeat(4) + "\"}\n";
        String longer = "{\"text\": \"" + REPORT.strip().repeat(6) + "\"}\n";
        Collected collected = read(line + longer + line);
        assertThat(collected.documents).hasSize(2);
        assertThat(collected.problem()).contains("line is longer than 500 bytes");
    }

    @Test
    void readsDeeperTagsAsIfTheyStoodAtTheLimit() {
        assertThat(read(page("<b>".repeat(10))).only().text()).contains("reopened its port");
        assertThat(read(page("<i>".repeat(40))).only().text()).contains("reopened its port");
    }

    @Test
    void boundsTheElementsOfAPage() {
        assertThat(read(page("<br>".repeat(40))).documents).hasSize(1);
        assertThat(read(page("<br>".repeat(60))).problem()).contains("more than 50 elements");
    }

    @Test
    void boundsHowMuchCompressedInputGrows() throws IOException {
        String line = "{\"text\": \"" + REPORT.strip() + "\"}\n";
        byte[] same = gzip(line.repeat(15));
        byte[] bomb = gzip(line.repeat(2_000));
        assertThat(bomb.length * 10).isLessThan(line.length() * 2_000);

        assertThat(read(same).documents).hasSize(15);
        Collected collected = read(bomb);
        assertThat(collected.problem()).contains("grows to more than 10 times its compressed size");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
