package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipMembersTest {
    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(String words) throws IOException {
        return gzip(words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.write(part);
        return all.toByteArray();
    }

    private static String words(byte[] file) throws IOException {
        try (InputStream in = new GzipMembers(new ByteArrayInputStream(file), 0)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsMembersOneAfterTheOtherAndStopsWhereNoneFollows() throws IOException {
        assertThat(words(join(gzip("one "), gzip(""), gzip("two")))).isEqualTo("one two");
        assertThat(words(join(gzip("one"), new byte[20]))).isEqualTo("one");
    }

    @Test
    void readsHeadersWithEveryField() throws IOException {
        byte[] plain = gzip("one");
        byte[] header = {
            0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0, 3, 0, 'a', 'b', 'c', 'n', 0, 'c', 0, 7, 7
        };
        assertThat(words(join(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo("one");
    }

    @Test
    void readsOnFromEveryPlace() throws IOException {
        Random random = new Random(7);
        byte[][] members = new byte[40][];
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int i = 0; i < members.length; i++) {
            byte[] bytes = new byte[random.nextInt(20_000)];
            random.nextBytes(bytes);
            plain.write(bytes);
            members[i] = gzip(bytes);
        }
        byte[] file = join(members);
        byte[] whole = plain.toByteArray();
        try (GzipMembers in = new GzipMembers(new ByteArrayInputStream(file), 0)) {
            int read = 0;
            while (read < whole.length) {
                int some = in.readNBytes(1 + random.nextInt(9_000)).length;
                int asked = read + random.nextInt(some + 1);
                read += some;
                Bookmarks.Place place = in.place(asked);
                assertThat(place.skip()).isLessThan(20_000);
                int from = (int) place.offset();
                try (GzipMembers again =
                        new GzipMembers(new ByteArrayInputStream(file, from, file.length - from), from)) {
                    again.skipNBytes(place.skip());
                    assertThat(again.readAllBytes()).isEqualTo(Arrays.copyOfRange(whole, asked, whole.length));
                }
            }
        }
    }

    @Test
    void waitsForSlowPipes() throws IOException {
        byte[] file = join(gzip("one "), gzip("two"));
        InputStream drip = new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(1, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        try (InputStream in = new GzipMembers(drip, 0)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("one two");
        }
    }

    @Test
    void tellsAgainThatTheEndIsMissing() throws IOException {
        byte[] file = gzip("these are some words");
        try (InputStream in = new GzipMembers(new ByteArrayInputStream(file, 0, file.length - 7), 0)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(EOFException.class);
            assertThatThrownBy(in::read).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void tellsDamage() throws IOException {
        byte[] file = gzip("these are some words, and more words");
        assertThatThrownBy(() -> words(Arrays.copyOf(file, file.length - 12))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> words(Arrays.copyOf(file, 5))).isInstanceOf(EOFException.class);
        byte[] sum = file.clone();
        sum[file.length - 6] ^= 1;
        assertThatThrownBy(() -> words(sum)).isInstanceOf(ZipException.class);
        byte[] words = file.clone();
        Arrays.fill(words, 12, 20, (byte) 0xff);
        assertThatThrownBy(() -> words(words)).isInstanceOf(ZipException.class);
    }
}
