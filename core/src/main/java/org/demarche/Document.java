package org.demarche;

import java.util.List;
import java.util.Optional;

/**
 * One report: its exact text and what is known of where it came from.
 *
 * @param id derives from origin, part and text
 * @param given the name its giver used for it (the {@code id} of a JSON line), when there was one
 * @param origin the path or address it was read from
 * @param part 0 for the report itself, above 0 for another story carried by the same page
 * @param outlet who published it, when known
 * @param title its headline, when it has one
 * @param authors who wrote it; may be empty
 * @param section the part of the outlet it ran in ("World"), when known
 * @param published when it was published
 * @param updated when it was last changed, when known and different
 * @param language BCP 47 tag of the language it is written in ({@code und} when not known)
 * @param text every character findings may point at; never changed after the document is made
 * @param blocks what the stretches of the text are for, in order, not overlapping
 */
public record Document(
        DocumentId id,
        Optional<String> given,
        String origin,
        int part,
        Optional<String> outlet,
        Optional<String> title,
        List<String> authors,
        Optional<String> section,
        Published published,
        Optional<Published> updated,
        String language,
        String text,
        List<Block> blocks) {

    public Document {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        if (part < 0) throw new IllegalArgumentException("part must not be negative: " + part);
        int from = 0;
        for (Block block : blocks) {
            if (block.span().start() < from || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks of " + origin + " overlap or leave the text at "
                        + block.span().start());
            }
            from = block.span().end();
        }
    }

    /** A document of plain text that is all body: what tests and the simplest callers need. */
    public static Document ofText(String origin, String text) {
        return new Document(
                DocumentId.of(origin, 0, text),
                Optional.empty(),
                origin,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Published.UNKNOWN,
                Optional.empty(),
                "en",
                text,
                text.isEmpty() ? List.of() : List.of(new Block(new Span(0, text.length()), Role.BODY)));
    }

    /** The same report with another publication date; its id stays, as its words do. */
    public Document published(Published when) {
        return new Document(
                id, given, origin, part, outlet, title, authors, section, when, updated, language, text, blocks);
    }

    public String words(Span span) {
        return span.in(text);
    }
}
