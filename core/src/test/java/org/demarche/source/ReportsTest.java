package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.Document;
import org.demarche.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final String STORY =
            "Ministers agree on grain\n\nThe ministers of both countries agreed on Monday to let grain ships pass.\n";

    @TempDir
    private Path folder;

    @Test
    void readsTextCharacterForCharacter() throws IOException {
        Path file = write("a.txt", STORY.getBytes(StandardCharsets.UTF_8));
        Document document = Collected.from(file).only();
        assertThat(document.text()).isEqualTo(STORY);
        assertThat(document.title()).contains("Ministers agree on grain");
        assertThat(document.origin()).isEqualTo(file.toString());
    }

    @Test
    void tellsWhatIsWrongWithEachBadFileAndReadsTheGoodOnes() throws IOException {
        write("1-empty.txt", new byte[0]);
        write("2-binary.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2, 3});
        write("3-broken.txt", new byte[] {
            'c', (byte) 0xc3, (byte) 0xa9, (byte) 0xc3, (byte) 0xa9, (byte) 0xc3, (byte) 0xa9, ' ', (byte) 0xff, 'x'
        });
        write("4-good.txt", STORY.getBytes(StandardCharsets.UTF_8));
        write("5-blank.txt", "  \n \n".getBytes(StandardCharsets.UTF_8));
        Collected read = Collected.from(folder, folder.resolve("missing.txt"));
        assertThat(read.documents).hasSize(1);
        assertThat(read.problems)
                .extracting(Problem::message)
                .satisfiesExactly(
                        empty -> assertThat(empty).contains("empty"),
                        binary -> assertThat(binary).contains("binary"),
                        broken -> assertThat(broken).contains("not valid UTF-8 at byte 8"),
                        blank -> assertThat(blank).contains("no words"),
                        missing -> assertThat(missing).contains("does not exist"));
    }

    @Test
    void refusesFilesOverTheLimit() throws IOException {
        Limits small = new Limits(100, 100, 10, 10, 1_000, 1_000);
        Path file = write("long.txt", "word ".repeat(50).getBytes(StandardCharsets.UTF_8));
        assertThat(Collected.from(small, file).problem()).contains("larger than 100 bytes");
    }

    @Test
    void readsFoldersInTheOrderOfNames() throws IOException {
        write("b.txt", STORY.getBytes(StandardCharsets.UTF_8));
        write("a.txt", STORY.getBytes(StandardCharsets.UTF_8));
        write(".hidden.txt", STORY.getBytes(StandardCharsets.UTF_8));
        assertThat(Collected.from(folder).documents)
                .extracting(document -> Path.of(document.origin()).getFileName().toString())
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void readsStandardInput() {
        assertThat(Collected.fromInput(STORY).only().origin()).isEqualTo("-");
    }

    @Test
    void readsOldEncodingsThatOnlyOneReadingFits() throws IOException {
        Path western = write(
                "w.txt",
                "Le président a déclaré à Genève que l’accord était prêt.".getBytes(Charset.forName("windows-1252")));
        Path eastern = write(
                "e.txt",
                "Министр иностранных дел заявил в понедельник, что переговоры продолжаются."
                        .getBytes(Charset.forName("windows-1251")));
        Collected read = Collected.from(western, eastern);
        assertThat(read.documents).extracting(Document::language).containsExactly("fr", "ru");
        assertThat(read.documents.get(0).text()).contains("président a déclaré").contains("l’accord");
        assertThat(read.documents.get(1).text()).startsWith("Министр иностранных дел");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
