package org.demarche.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;

/** Reads hostile bytes as one kind of input, twice, and expects sound documents and the same ones again. */
final class InputFuzz {
    // Small, so that what is too much is met often; otherwise as strict as the standard.
    private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 128, 50, 1 << 20, 20_000);

    private final String origin;
    private final Reports reports = new Reports(LIMITS, InputStream.nullInputStream());

    /** @param origin a name whose ending tells the kind of input */
    InputFuzz(String origin) {
        this.origin = origin;
    }

    void read(byte[] bytes) {
        List<Object> once = told(bytes);
        for (Object each : once) if (each instanceof Document document) Soundness.check(document);
        if (!once.equals(told(bytes))) throw new AssertionError("read differently the second time");
    }

    private List<Object> told(byte[] bytes) {
        List<Object> told = new ArrayList<>();
        reports.read(origin, new ByteArrayInputStream(bytes), new Sink() {
            @Override
            public void document(Document document) {
                told.add(document);
            }

            @Override
            public void problem(Problem problem) {
                if (problem.message().contains("fault in Démarche")) throw new AssertionError(problem.message());
                told.add(problem);
            }
        });
        return told;
    }
}
