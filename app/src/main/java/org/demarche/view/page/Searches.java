package org.demarche.view.page;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Page;
import org.demarche.store.Query;

/** Asks the archive; words or cursors it cannot understand are the asker's to put right. */
final class Searches {
    private static final long MOST_COUNTED = 10_000;

    private Searches() {}

    static Page<Hit> page(Archive archive, Query query, Optional<String> after, int limit) {
        return asked(() -> archive.search(query, after, limit));
    }

    static void all(Archive archive, Query query, Consumer<Hit> sink) {
        asked(() -> {
            archive.search(query, sink);
            return true;
        });
    }

    /** How many results there are; empty when counting them would take long. */
    static Optional<Long> total(Archive archive, Query query) {
        return asked(() -> archive.count(query, MOST_COUNTED));
    }

    static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(String.valueOf(e.getMessage()));
        }
    }
}
