package org.demarche.annotate;

import java.util.List;
import org.demarche.Document;
import org.demarche.Embedder;
import org.demarche.Sentence;

/**
 * Splits, tags and parses text: the one interface another engine can stand behind.
 *
 * <p>Results depend on the document alone, never on the thread, on what was parsed before, or on how many sentences are
 * parsed together. Safe to call from several threads.
 */
public interface LanguageEngine extends Embedder, AutoCloseable {
    /** The sentences of every block whose role is part of the report, in text order, tagged and parsed. */
    List<Sentence> parse(Document document);

    @Override
    void close();
}
