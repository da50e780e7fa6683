package org.demarche.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.demarche.store.Archive;
import org.demarche.store.Archives;

/** A web archive as Common Crawl writes them: packed record by record, requests beside responses, pages met twice. */
final class PortsArchive {
    private static final List<String> PORTS = List.of("Ostby", "Norhavn", "Sudby", "Vestvik", "Langnes");

    private PortsArchive() {}

    /** Every seventh page stands at the address of the one six before it, with other words or with the same. */
    static Path write(Path file, int pages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, record("warcinfo", "", "software: a test\r\n"));
            for (int i = 0; i < pages; i++) {
                int address = i % 7 == 6 ? i - 6 : i;
                int words = i % 14 == 13 ? i - 6 : i;
                String target = "WARC-Target-URI: https://ports.example/2024/05/07/" + address + "\r\n";
                write(out, record("request", target, "GET /" + address + " HTTP/1.1\r\n\r\n"));
                write(
                        out,
                        record("response", target, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(words)));
            }
        }
        return file;
    }

    private static String page(int i) {
        String port = PORTS.get(i % PORTS.size());
        String title = "Port of " + port + " shuts for storm " + i;
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>The harbour of "
                + port + " was shut on Tuesday, said its master, as storm number " + i + " drew near from the west.</p>"
                + "<p>Ferries to " + PORTS.get((i + 1) % PORTS.size()) + " stay in port until " + i
                + " in the morning.</p></article></body></html>";
    }

    private static byte[] record(String type, String target, String block) {
        String kind = type.equals("warcinfo") ? "application/warc-fields" : "application/http; msgtype=" + type;
        return ("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + target + "WARC-Date: 2024-05-07T12:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:6d058047-ede2-4a13-be79-90c17c631dd4>\r\nContent-Type: " + kind
                        + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, byte[] record) throws IOException {
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(record);
        member.finish();
    }

    /** All that an archive can say of its reports and stories. */
    static List<Object> told(String place) {
        List<Object> told = new ArrayList<>();
        try (Archive archive = Archives.open(place, document -> Optional.empty())) {
            archive.reports(told::add);
            archive.stories(Optional.empty(), Optional.empty(), Optional.empty(), 10_000)
                    .rows()
                    .forEach(line -> {
                        told.add(line);
                        told.add(archive.story(line.id()));
                    });
            told.add(archive.counts());
        }
        return told;
    }
}
