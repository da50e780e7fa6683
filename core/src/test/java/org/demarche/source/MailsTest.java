package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.Document;
import org.demarche.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailsTest {
    private static final String A =
            "The harbour city reopened its port on Monday, two days after the storm, the mayor said.";
    private static final String B =
            "Ships had waited outside since Saturday, and the port handles half of the country's grain.";
    private static final String HEAD = """
        From: "Coast Daily" <news@coast.example>
        To: readers@coast.example
        Subject: =?UTF-8?Q?Harbour_city_reopens_its_port_=E2=80=93_at_last?=
        Date: Mon, 03 May 2021 14:05:00 +0200
        MIME-Version: 1.0
        """;

    @TempDir
    private Path folder;

    private Collected read(String mail) throws IOException {
        Path file = Files.writeString(folder.resolve("a.eml"), mail.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        return Collected.from(file);
    }

    @Test
    void readsAPlainMessage() throws IOException {
        Document mail = read(HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + A + "\n\n" + B + "\n")
                .only();
        assertThat(mail.title()).contains("Harbour city reopens its port – at last");
        assertThat(mail.outlet()).contains("Coast Daily");
        assertThat(mail.published().value()).contains("2021-05-03T14:05");
        assertThat(Collected.words(mail, Role.BODY)).isEqualTo(A + "\n" + B);
    }

    @Test
    void prefersTheHtmlOfAMessageInParts() throws IOException {
        String mail = HEAD + "Content-Type: multipart/alternative; boundary=\"x\"\n\n--x\n"
                + "Content-Type: text/plain\nSubject: not this\n\nOpen this message in your browser.\n--x\n"
                + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "<table><tr><td><p>" + A.replace(",", "=2C") + "</p><p>" + B + "</p></td></tr></table>\n--x--\n";
        Document read = read(mail).only();
        assertThat(Collected.words(read, Role.BODY)).isEqualTo(A + "\n" + B);
        assertThat(read.title()).contains("Harbour city reopens its port – at last");
    }

    @Test
    void saysThatAMessageHoldsNoText() throws IOException {
        assertThat(read(HEAD + "Content-Type: image/png\n\nxx\n").problem()).contains("without text");
    }
}
