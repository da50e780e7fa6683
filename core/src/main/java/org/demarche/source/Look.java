package org.demarche.source;

/** What a line of copied text looks like by itself, before its neighbours are asked. */
enum Look {
    CHROME,
    /** A heading that opens other stories. */
    FEED,
    /** A heading that opens links. */
    LINKS,
    RELATED,
    FORM,
    /** A heading after which nothing is the report. */
    END,
    CREDIT,
    /** The date of publication. */
    STAMP,
    BYLINE,
    /** A time of day or "2 hours ago", alone on its line. */
    CLOCK,
    CAPTION,
    PROSE,
    /** Prose that might be a headline: one question, or a sentence in title case. */
    QUESTION,
    /** Several words without the mark that ends a sentence. */
    TITLE,
    /** A word or two. */
    SCRAP;

    boolean isTitle() {
        return this == TITLE || this == QUESTION;
    }

    boolean isProse() {
        return this == PROSE || this == QUESTION;
    }
}
