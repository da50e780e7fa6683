package org.demarche.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.DocumentId;

/**
 * Names a statement or event within an archive: {@code 0123456789abcdef-s12} is the twelfth statement of that report.
 *
 * @param document its report
 * @param kind statement or event
 * @param number its place among its kind in the report, from 1
 */
public record FindingId(DocumentId document, Kind kind, int number) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{16})-([se])([1-9][0-9]{0,6})");

    public FindingId {
        if (kind == Kind.REPORT || number < 1) throw new IllegalArgumentException("no finding: " + kind + number);
    }

    /** The finding these characters name; empty when they name none. */
    public static Optional<FindingId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        Kind kind = form.group(2).equals("s") ? Kind.STATEMENT : Kind.EVENT;
        return Optional.of(new FindingId(new DocumentId(form.group(1)), kind, Integer.parseInt(form.group(3))));
    }

    @Override
    public String toString() {
        return document.value() + (kind == Kind.STATEMENT ? "-s" : "-e") + number;
    }
}
