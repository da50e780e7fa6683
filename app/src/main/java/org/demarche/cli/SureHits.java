package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Page;
import org.demarche.store.Query;

/** Searches an archive for what is sure enough: an archive finds findings however sure they are. */
final class SureHits {
    private static final int AT_ONCE = 200;

    private final Archive archive;
    private final Sureness sureness;

    SureHits(Archive archive, Sureness sureness) {
        this.archive = archive;
        this.sureness = sureness;
    }

    /** As {@link Archive#search(Query, Optional, int)}, without findings less sure than asked. */
    Page<Hit> search(Query query, Optional<String> after, int limit) {
        List<Hit> sure = new ArrayList<>();
        Optional<String> from = after;
        while (true) {
            Page<Hit> page = archive.search(query, from, AT_ONCE);
            for (int i = 0; i < page.rows().size(); i++) {
                if (!sureness.fits(page.rows().get(i))) continue;
                sure.add(page.rows().get(i));
                // Only the end of a page says how to go on behind it.
                if (sure.size() == limit)
                    return new Page<>(sure, archive.search(query, from, i + 1).next());
            }
            if (page.next().isEmpty()) return new Page<>(sure, Optional.empty());
            from = page.next();
        }
    }
}
