package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.store.Archive;

/** The files made of what readers put right; docs/formats/gold.md describes each. */
public enum GoldForm {
    /** What was put right, as it is kept. */
    CORRECTIONS("corrections.jsonl", "application/x-ndjson", GoldForm::corrections),
    /** For {@code evaluate seeds}. */
    REPORTS("gold-reports.json", "application/json", archive -> Stream.of(GoldReports.of(Reviewed.in(archive)))),
    /** For {@code evaluate quotes}. */
    QUOTES(
            "gold-quotes.jsonl",
            "application/x-ndjson",
            archive -> Reviewed.in(archive).map(GoldQuotes::of)),
    /** For {@code evaluate events}. */
    EVENTS(
            "gold-events.jsonl",
            "application/x-ndjson",
            archive -> Reviewed.in(archive).flatMap(GoldEvents::of));

    private final String file;
    private final String media;
    private final Function<Archive, Stream<? extends JsonNode>> lines;

    GoldForm(String file, String media, Function<Archive, Stream<? extends JsonNode>> lines) {
        this.file = file;
        this.media = media;
        this.lines = lines;
    }

    /** The form with this file name. */
    public static Optional<GoldForm> of(String file) {
        return Stream.of(values()).filter(form -> form.file.equals(file)).findFirst();
    }

    /** The name its file goes by, which is also how it is asked for. */
    public String file() {
        return file;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** Writes the file, a JSON value a line. */
    public void write(Archive archive, OutputStream out) throws IOException {
        for (Iterator<? extends JsonNode> each = lines.apply(archive).iterator(); each.hasNext(); ) {
            out.write((each.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static Stream<? extends JsonNode> corrections(Archive archive) {
        return Corrections.in(archive).all().stream().map(CorrectionJson::line);
    }
}
