package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading of a web archive goes on where it was left, in whatever way the archive is packed. */
class BookmarksTest {
    private static final int PAGES = 12;

    @TempDir
    private Path folder;

    /** Remembers every place it was told, and says where to go on. */
    private static final class Kept implements Bookmarks {
        private final List<String> files = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Integer> met = new ArrayList<>();
        private final Collected collected = new Collected();
        private final Place from;

        Kept(Place from) {
            this.from = from;
        }

        @Override
        public Place find(String file, String origin, long size) {
            files.add(file);
            return from;
        }

        @Override
        public void put(String file, String origin, Place place) {
            places.add(place);
            met.add(collected.documents.size());
        }
    }

    private static Kept read(Path file, Bookmarks.Place from) {
        Kept kept = new Kept(from);
        new Reports(Limits.STANDARD, InputStream.nullInputStream())
                .goingOn(kept)
                .read(List.of(file.toString()), kept.collected);
        return kept;
    }

    private static List<byte[]> records() {
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String page =
                    "<html><head><title>Port %d reopens</title></head><body><article><h1>Port %d reopens</h1><p>The harbour"
                                    .formatted(i, i)
                            + " city reopened its port on Monday, two days after the storm, the mayor told reporters.</p></article>"
                            + "x".repeat(i * 1_700) + "</body></html>";
            records.add(record("request", i, "GET /" + i + " HTTP/1.1\r\n\r\n"));
            records.add(record("response", i, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page));
        }
        return records;
    }

    private static byte[] record(String type, int number, String http) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://a.example/" + number
                + "\r\nWARC-Date: 2021-05-03T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:6d058047-ede2-4a13-be79-90c17c631dd4>"
                + "\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + http.length()
                + "\r\n\r\n";
        return (head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Path file(String name, boolean eachPacked, boolean allPacked) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records()) all.write(eachPacked ? gzip(record) : record);
        return Files.write(folder.resolve(name), allPacked ? gzip(all.toByteArray()) : all.toByteArray());
    }

    private static void goesOnEverywhere(Path file) throws IOException {
        Kept whole = read(file, Bookmarks.Place.START);
        List<Document> documents = whole.collected.documents;
        assertThat(documents).hasSize(PAGES);
        assertThat(whole.places).hasSize(2 * PAGES + 1).endsWith(new Bookmarks.Place(Files.size(file), 0));
        for (int i = 0; i < whole.places.size(); i++) {
            Collected rest = read(file, whole.places.get(i)).collected;
            assertThat(rest.documents).isEqualTo(documents.subList(whole.met.get(i), PAGES));
            assertThat(rest.problems).isEmpty();
        }
    }

    @Test
    void goesOnInAPlainArchive() throws IOException {
        goesOnEverywhere(file("a.warc", false, false));
    }

    @Test
    void goesOnInAnArchivePackedRecordByRecordWithoutUnpackingWhatCameBefore() throws IOException {
        Path file = file("a.warc.gz", true, false);
        goesOnEverywhere(file);
        assertThat(read(file, Bookmarks.Place.START).places)
                .allSatisfy(place -> assertThat(place.skip()).isZero());
    }

    @Test
    void goesOnInAnArchivePackedAsAWhole() throws IOException {
        goesOnEverywhere(file("a.warc.gz", false, true));
    }

    @Test
    void leavesTheMarkBeforeDamageSoThatItIsToldAgain() throws IOException {
        byte[] whole = Files.readAllBytes(file("a.warc.gz", true, false));
        Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 100));
        Kept first = read(cut, Bookmarks.Place.START);
        assertThat(first.collected.problems).isNotEmpty();
        Kept second = read(cut, first.places.get(first.places.size() - 1));
        assertThat(second.collected.problems).isNotEmpty();
        assertThat(second.collected.documents.size()).isLessThan(2);
    }

    @Test
    void knowsAFileByItsBytesWhereverItLies() throws IOException {
        Path file = file("a.warc.gz", true, false);
        Path moved = Files.copy(file, folder.resolve("b.warc.gz"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Path other = Files.write(folder.resolve("c.warc.gz"), bytes);
        String known = read(file, Bookmarks.Place.START).files.get(0);
        assertThat(read(moved, Bookmarks.Place.START).files).containsExactly(known);
        assertThat(read(other, Bookmarks.Place.START).files).doesNotContain(known);
    }

    @Test
    void asksOnlyForArchives() throws IOException {
        Path text =
                Files.writeString(folder.resolve("a.txt"), "The port reopened on Monday, the mayor told reporters.\n");
        assertThat(read(text, Bookmarks.Place.START).files).isEmpty();
    }
}
