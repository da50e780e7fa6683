package org.demarche.view;

import java.util.List;
import org.demarche.Chronology;
import org.demarche.Evidence;
import org.demarche.Reading;

/** Draws what reports tell of one named thing as plain text, a line for each time. */
public final class ChronologyText {
    private static final int NAMES = 8;
    private static final int PLACES = 6;

    private final Labels labels;
    private final Readings readings;

    private ChronologyText(List<Reading> readings) {
        this.labels = new Labels(readings);
        this.readings = new Readings(readings);
    }

    public static String of(Chronology chronology, List<Reading> readings) {
        ChronologyText text = new ChronologyText(readings);
        StringBuilder lines = new StringBuilder(head(chronology));
        for (Chronology.Entry entry : chronology.entries())
            lines.append(text.entry(entry)).append('\n');
        return lines.toString();
    }

    private static String head(Chronology chronology) {
        if (chronology.names().isEmpty()) return "No report names " + Words.flat(chronology.about()) + ".\n";
        List<String> names = chronology.names().stream().map(Words::flat).toList();
        String more = names.size() > NAMES ? " …" : "";
        return Words.flat(chronology.about()) + "  (named "
                + String.join(", ", names.subList(0, Math.min(NAMES, names.size()))) + more + ")\n";
    }

    private String entry(Chronology.Entry entry) {
        List<String> places =
                entry.tellings().stream().map(this::place).distinct().toList();
        String more = places.size() > PLACES ? " …" : "";
        return "   " + entry.when().timex3() + (entry.stated() ? "  " : "~ ") + " " + outlets(entry.outlets()) + "  "
                + readings.words(entry.best().document(), entry.best().span()) + "  "
                + String.join(" ", places.subList(0, Math.min(PLACES, places.size()))) + more;
    }

    private static String outlets(int outlets) {
        return outlets + (outlets == 1 ? " outlet " : " outlets");
    }

    private String place(Evidence evidence) {
        return labels.where(evidence.document(), evidence.span()).label();
    }
}
