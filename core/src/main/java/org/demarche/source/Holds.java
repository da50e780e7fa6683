package org.demarche.source;

/** What an element of a page holds, by its tag and by its class names. */
enum Holds {
    NAV,
    COMMENT,
    RELATED,
    SHARE,
    PROMO,
    NOTICE,
    CAPTION,
    CREDIT,
    BYLINE,
    TAGS,
    FOOTER,
    ASIDE,
    SUMMARY,
    BODY,
    HIDDEN,
    HEADER,
    /** Under a picture, by tag. */
    PICTURE,
    /** A post of a social network shown inside the report. */
    EMBED;

    /** This as one bit of a set. */
    int bit() {
        return 1 << ordinal();
    }

    boolean in(int set) {
        return (set & bit()) != 0;
    }

    /** What keeps words out of the report. */
    static final int OUTSIDE = NAV.bit()
            | COMMENT.bit()
            | RELATED.bit()
            | SHARE.bit()
            | PROMO.bit()
            | NOTICE.bit()
            | CAPTION.bit()
            | CREDIT.bit()
            | BYLINE.bit()
            | TAGS.bit()
            | FOOTER.bit()
            | ASIDE.bit()
            | HIDDEN.bit()
            | PICTURE.bit()
            | EMBED.bit();

    /** Names that are often given to what they do not fit. */
    static final int WEAK = RELATED.bit()
            | SHARE.bit()
            | PROMO.bit()
            | CAPTION.bit()
            | CREDIT.bit()
            | BYLINE.bit()
            | TAGS.bit()
            | ASIDE.bit();

    /** Names that are wrong when most of a report is called so. */
    static final int DOUBTFUL = WEAK | HIDDEN.bit();
}
