package org.demarche.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.demarche.Document;
import org.demarche.Published;
import org.demarche.TimeExpression;
import org.demarche.annotate.time.TimeTagger;

/** Time expressions in any text, on any publication day. */
public final class TimesFuzz {
    private static final TimeTagger TAGGER = new TimeTagger();

    private TimesFuzz() {}

    /** Called by the fuzzer before it begins to count the time of an input: what is loaded once takes longer than any. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("aon Monday".getBytes(StandardCharsets.UTF_8));
    }

    /** Called by the fuzzer, again and again in one process; the first byte chooses the day. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) return;
        Document document = Document.ofText("report", new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8))
                .published(Published.on(LocalDate.of(2000, 2, 28).plusDays(37L * bytes[0]), Published.Known.STATED));
        List<TimeExpression> times = TAGGER.find(document, List.of());
        times.forEach(time -> new Soundness(document.text()).check(time.span()));
        if (!times.equals(TAGGER.find(document, List.of()))) throw new AssertionError("different the second time");
    }
}
