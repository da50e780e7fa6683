package org.demarche;

import java.util.Locale;

/** What a block of a report is for. */
public enum Role {
    HEADLINE,
    BYLINE,
    DATELINE,
    SUMMARY,
    BODY,
    CAPTION,
    CREDIT,
    /** A link to something else, or its teaser. */
    RELATED,
    /** Words of another report on the same page; nothing in them belongs to this document. */
    OTHER,
    /** Menus, forms, notices, buttons, comments. */
    CHROME;

    /** True for the words the report itself says: headline, summary and body. */
    public boolean isReport() {
        return this == HEADLINE || this == SUMMARY || this == BODY;
    }

    /** The name used in JSON: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
