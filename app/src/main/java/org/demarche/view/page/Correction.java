package org.demarche.view.page;

import java.time.Instant;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.Span;
import org.demarche.store.Kind;

/**
 * What a reader puts right about a finding; it stands beside the finding and never changes it.
 *
 * @param id names it
 * @param kind statement or event
 * @param document the report of the finding
 * @param place the words that tell the finding from others: a statement's content, the word that names an event's deed
 * @param evidence the words the finding was read from
 * @param words those words
 * @param change what is put right: {@code speaker}, {@code type}, {@code wrong} …
 * @param before what the reading says
 * @param value what is right
 * @param code the code of the one named in {@code value}
 * @param who says so
 * @param when it was said
 * @param note why
 */
record Correction(
        String id,
        Kind kind,
        DocumentId document,
        Span place,
        Span evidence,
        String words,
        String change,
        Optional<String> before,
        Optional<String> value,
        Optional<String> code,
        String who,
        Instant when,
        Optional<String> note) {}
