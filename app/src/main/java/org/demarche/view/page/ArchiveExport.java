package org.demarche.view.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.DocumentId;
import org.demarche.Finding;
import org.demarche.Span;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Kind;
import org.demarche.store.Query;
import org.demarche.view.export.Chosen;
import org.demarche.view.export.Export;
import org.demarche.view.export.ExportForm;

/** Writes what fits the filters as a file, reading by reading, never cut short. */
public final class ArchiveExport {
    private final Archive archive;
    private final Query query;
    private final Predicate<Finding> fits;
    private final boolean finer;

    ArchiveExport(Archive archive, Filters filters) {
        this(archive, filters.query(Kind.STATEMENT), filters::fits, filters.isFiner());
    }

    /**
     * Exports what a search finds, of whatever kind.
     *
     * @param fits false for findings to leave out; reports stay, and so do the ids of the other findings
     */
    public ArchiveExport(Archive archive, Query query, Predicate<Finding> fits) {
        this(archive, query, fits, false);
    }

    private ArchiveExport(Archive archive, Query query, Predicate<Finding> fits, boolean finer) {
        this.archive = archive;
        this.query = query;
        this.fits = fits;
        this.finer = finer;
    }

    private boolean isEverything() {
        return !finer && query.isEverything();
    }

    /** A finding as a search names it, with nothing of its words: what millions of can be kept in memory. */
    private record Found(Kind kind, Span place) {
        static Found of(Finding finding) {
            return new Found(Corrections.kind(finding), Corrections.place(finding));
        }
    }

    /** Writes the file. */
    public void write(ExportForm form, OutputStream out) throws IOException {
        try (Export export = form.open(out)) {
            if (isEverything()) archive.readings(reading -> add(export, new Chosen(reading, fits)));
            else chosen(export);
        }
    }

    private void chosen(Export export) {
        Map<DocumentId, Set<Found>> found = new HashMap<>();
        Set<DocumentId> whole = new HashSet<>();
        for (Kind kind : List.of(Kind.STATEMENT, Kind.EVENT)) {
            Searches.all(archive, query.kind(kind), hit -> note(hit, found));
        }
        if (saysOnlyOfReports())
            Searches.all(
                    archive,
                    query.kind(Kind.REPORT),
                    hit -> whole.add(hit.report().id()));
        archive.readings(reading -> {
            DocumentId id = reading.document().id();
            if (!found.containsKey(id) && !whole.contains(id)) return;
            Set<Found> wanted = found.getOrDefault(id, Set.of());
            add(export, new Chosen(reading, isIn(wanted)));
        });
    }

    // A report without findings fits when nothing but reports was asked about.
    private boolean saysOnlyOfReports() {
        return !finer
                && query.facets().keySet().stream().allMatch(facet -> switch (facet) {
                    case OUTLET, COUNTRY, LANGUAGE -> true;
                    default -> false;
                });
    }

    private static Predicate<Finding> isIn(Set<Found> wanted) {
        return finding -> wanted.contains(Found.of(finding));
    }

    private void note(Hit hit, Map<DocumentId, Set<Found>> found) {
        Optional<Finding> finding = hit.finding().filter(fits);
        finding.ifPresent(each ->
                found.computeIfAbsent(each.document(), id -> new HashSet<>()).add(Found.of(each)));
    }

    private static void add(Export export, Chosen chosen) {
        try {
            export.add(chosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
