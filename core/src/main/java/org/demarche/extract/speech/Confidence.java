package org.demarche.extract.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Actor;
import org.demarche.Speaker;
import org.demarche.Table;

/** How sure a statement is, from how the report tells it and how well its speaker is known: {@code confidence.tsv}. */
final class Confidence {
    private final Map<String, List<String>> rows = new HashMap<>();

    Confidence() {
        for (List<String> row : Table.read(Confidence.class, "confidence.tsv", 4)) {
            rows.put(row.get(0), row.subList(1, 4));
        }
    }

    double of(Attribution each, Speaker speaker) {
        List<String> row = rows.get(kind(each));
        if (row == null) throw new IllegalStateException("confidence.tsv lacks " + kind(each));
        return Integer.parseInt(row.get(column(speaker))) / 100.0;
    }

    private static String kind(Attribution each) {
        if (each.isBare()) return "bare";
        if (each.isQuotation()) return "quotation";
        boolean noun = each.cue().part() == Cue.Part.NOUN;
        String told = noun ? "noun" : frame(each.frame());
        boolean thought = each.cue().thought() && !told.equals("adverbial") && !told.equals("label");
        return thought ? "thought-" + told : told;
    }

    private static String frame(String frame) {
        return switch (frame) {
            case "that", "wh", "aside" -> "clause";
            case "according" -> "adverbial";
            case "colon" -> "label";
            case "inf", "oinf", "ing" -> "infinitive";
            default -> "phrase";
        };
    }

    private static int column(Speaker speaker) {
        if (speaker instanceof Speaker.Unknown) return 2;
        boolean known = speaker.actor()
                .filter(actor -> actor.basis() != Actor.Basis.UNKNOWN)
                .isPresent();
        return known ? 0 : 1;
    }
}
