package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Published;
import org.demarche.Published.Known;
import org.demarche.Role;
import org.demarche.Span;

/** The publication times a text states around its headline and at its end. */
final class Stamps {
    private record Stamp(Published when, boolean update) {}

    private final List<Stamp> stamps = new ArrayList<>();

    private Stamps() {}

    static Stamps of(List<Line> lines, List<Role> roles, Dates dates) {
        Stamps stamps = new Stamps();
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == Role.DATELINE || roles.get(i) == Role.BYLINE) stamps.add(lines.get(i), dates);
        }
        return stamps;
    }

    // One line may carry both: "Published 3 May 2021, updated 4 May 2021".
    private void add(Line line, Dates dates) {
        int offset = line.span().end() - line.words().length();
        int from = 0;
        for (int n = 0; n < 3; n++) {
            String rest = line.words().substring(from);
            Optional<Dates.Found> found = dates.first(rest);
            if (found.isEmpty()) return;
            Span at = found.get().span();
            String label = rest.substring(0, at.start()).toLowerCase(Locale.ROOT);
            Span evidence = new Span(offset + from + at.start(), offset + from + at.end());
            stamps.add(new Stamp(found.get().published(Known.STATED).withEvidence(evidence), isUpdate(label)));
            from += at.end();
        }
    }

    private static boolean isUpdate(String label) {
        return label.contains("updated") || label.contains("modified") || label.contains("upd");
    }

    /** The first date not called an update; else the first update, which is all the page says; else the address. */
    Published published(Optional<String> address) {
        return first(false)
                .or(() -> first(true))
                .or(() -> address.flatMap(AddressDate::of))
                .orElse(Published.UNKNOWN);
    }

    /** The time of the last change, when the page tells it apart from publication. */
    Optional<Published> updated() {
        return first(false).isPresent() ? first(true) : Optional.empty();
    }

    private Optional<Published> first(boolean update) {
        return stamps.stream()
                .filter(stamp -> stamp.update == update)
                .map(Stamp::when)
                .findFirst();
    }
}
