package org.demarche.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells pages that hold no report: lists of links, galleries without words, error pages. */
final class NoReport {
    private static final int ENOUGH = 250;
    private static final int LONG_ERROR = 1_500;
    private static final int PROSE_FOR_A_LINK = 90;
    private static final Pattern ERROR = Pattern.compile(
            "^(?:error )?(?:40[0-9]|50[0-9])\\b|page (?:was )?not found|not found$|access denied|^forbidden|^just a moment"
                    + "|are you a (?:robot|human)|service unavailable|bad gateway|attention required|^sign in|^log ?in\\b|page isn't available|page no longer exists");

    private NoReport() {}

    /** Why the page holds no report; empty when it holds one. */
    static Optional<String> why(Page page) {
        int prose = page.prose();
        String title = page.title()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
        if (ERROR.matcher(title).find() && prose < LONG_ERROR && !page.data().isReport()) {
            return Optional.of(
                    "holds no report: it is an error page (\"" + page.title().orElse("") + "\")");
        }
        if (prose == 0 && !page.saysReport()) return Optional.of("holds no report: it has no paragraph of text");
        if (page.saysReport()) return Optional.empty();
        if (page.links() > 8 && prose < page.links() * PROSE_FOR_A_LINK) {
            return Optional.of("holds no report: it is a list of links to others");
        }
        boolean untitled = page.title().isEmpty();
        return untitled && prose < ENOUGH
                ? Optional.of("holds no report: no headline and hardly a paragraph")
                : Optional.empty();
    }
}
