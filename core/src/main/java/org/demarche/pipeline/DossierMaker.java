package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Weaver;

/**
 * Makes the dossier of many readings.
 *
 * <p>Undated reports that the weaving could date are read again on that day, so that "on Thursday" in them becomes a
 * date too, and then everything is woven once more. Other stories that a page carries beside its own report are in the
 * dossier's readings, but in none of its stories: they are snippets without a date, and not what the page reports.
 */
public final class DossierMaker implements Weaver {
    private final Weaver weaver;
    private final Function<Document, Reading> pipeline;

    public DossierMaker(Weaver weaver, Function<Document, Reading> pipeline) {
        this.weaver = weaver;
        this.pipeline = pipeline;
    }

    @Override
    public Dossier weave(Collection<Reading> readings) {
        List<Reading> reports = readings.stream().filter(DossierMaker::isReport).toList();
        Dossier first = weaver.weave(reports);
        List<Reading> again = reread(first.readings(), undated(reports));
        Dossier woven = again.equals(first.readings()) ? first : weaver.weave(again);
        List<Reading> all = new ArrayList<>(woven.readings());
        readings.stream().filter(reading -> !isReport(reading)).forEach(all::add);
        return new Dossier(all, woven.stories(), woven.threads(), woven.commitments());
    }

    private static boolean isReport(Reading reading) {
        return reading.document().part() == 0;
    }

    private static Set<DocumentId> undated(List<Reading> reports) {
        Set<DocumentId> undated = new HashSet<>();
        for (Reading reading : reports) {
            boolean unknown = reading.document().published().known() == Published.Known.UNKNOWN;
            if (unknown) undated.add(reading.document().id());
        }
        return undated;
    }

    private List<Reading> reread(List<Reading> readings, Set<DocumentId> undated) {
        return readings.stream()
                .map(reading -> undated.contains(reading.document().id()) && isDated(reading)
                        ? pipeline.apply(reading.document())
                        : reading)
                .toList();
    }

    private static boolean isDated(Reading reading) {
        return reading.document().published().date().isPresent();
    }
}
