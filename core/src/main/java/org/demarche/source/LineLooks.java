package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the lines of a text one by one. */
final class LineLooks {
    private static final Pattern CLOCK = Pattern.compile(
            "\\(?(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?|\\d{1,2}"
                    + " ?[ap]\\.?m\\.?|(?:an?|\\d{1,3})"
                    + " ?(?:s|m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?|years?)\\.?(?: ago)?|(?:just"
                    + " now|yesterday|today))\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:first |last"
                    + " )?(?:published|updated|posted|modified|created|date|on|at|in|the|edited|issued|since|upd|edt"
                    + "|mon|tues?|wed|thur?s?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|local|time|min|mins|minutes?|read|hrs)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STAMP_LABEL = Pattern.compile(
            "^(?:first |last |date |article )?(?:published|updated|posted|modified|created|date|upd)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_STAMP = 16;
    private static final Set<String> SMALL =
            Set.of("from", "with", "that", "over", "into", "amid", "than", "after", "upon");

    private final LineWords known;
    private final Dates dates;
    private final Bylines bylines;
    private final Credits credits;

    LineLooks(LineWords known, Dates dates, Bylines bylines, Credits credits) {
        this.known = known;
        this.dates = dates;
        this.bylines = bylines;
        this.credits = credits;
    }

    List<Look> of(List<Line> lines) {
        List<Look> looks = new ArrayList<>(lines.size());
        for (Line line : lines) looks.add(look(line));
        for (int i = 0; i + 1 < lines.size(); i++) markTwice(lines, looks, i);
        return looks;
    }

    /** What this line looks like by itself. */
    Look look(Line line) {
        if (isStamp(line)) return Look.STAMP;
        if (bylines.isByline(line)) return Look.BYLINE;
        Optional<LineWords.Kind> kind = known.kind(line);
        if (kind.isPresent()) return Look.valueOf(kind.get().name());
        if (isClock(line)) return Look.CLOCK;
        if (isCrumbs(line)) return Look.CHROME;
        if (credits.isAgency(line.words())) return Look.CREDIT;
        if (credits.closes(line)) return Look.CAPTION;
        return prose(line);
    }

    /** Whether this line, whose words are not known, says when or by whom a report was written. */
    Optional<Look> stamp(Line line) {
        if (isStamp(line)) return Optional.of(Look.STAMP);
        if (bylines.isByline(line)) return Optional.of(Look.BYLINE);
        return isClock(line) ? Optional.of(Look.CLOCK) : Optional.empty();
    }

    private static boolean isClock(Line line) {
        return line.words().length() < 24 && CLOCK.matcher(line.words()).matches();
    }

    private static Look prose(Line line) {
        int count = line.count();
        if (line.isProse())
            return isOneSentence(line) && (isQuestion(line, count) || isTitleCase(line)) ? Look.QUESTION : Look.PROSE;
        if (line.ends()) return Look.PROSE;
        return count >= 3 ? Look.TITLE : Look.SCRAP;
    }

    private static boolean isQuestion(Line line, int count) {
        return line.lastMark() == '?'
                && count <= 20
                && "\"“‘«".indexOf(line.words().charAt(0)) < 0;
    }

    private static boolean isOneSentence(Line line) {
        String words = line.words();
        for (int i = 0; i + 1 < words.length(); i++) {
            if (".!?".indexOf(words.charAt(i)) >= 0
                    && words.charAt(i + 1) == ' '
                    && i > 3
                    && words.charAt(i - 2) != '.') {
                return false;
            }
        }
        return true;
    }

    /** True when nearly every longer word begins with a capital. */
    static boolean isTitleCase(Line line) {
        int longer = 0;
        int capital = 0;
        for (String word : line.words().split("[\\s\\p{Z}—–-]+")) {
            String bare = word.replaceAll("^[^\\p{L}]+", "");
            if (bare.length() < 4 || SMALL.contains(bare.toLowerCase(Locale.ROOT))) continue;
            longer++;
            if (Character.isUpperCase(bare.charAt(0))) capital++;
        }
        return longer >= 3 && capital * 10 >= longer * 9 && line.count() <= 25;
    }

    private boolean isStamp(Line line) {
        if (line.words().length() > 200 || line.count() > LONGEST_STAMP) return false;
        Optional<Dates.Found> date = dates.first(line.words());
        if (date.isEmpty()) return false;
        if (STAMP_LABEL.matcher(line.words()).matches()) return true;
        String words = line.words();
        String rest = words.substring(0, date.get().span().start()) + " "
                + words.substring(date.get().span().end());
        String left =
                LABEL.matcher(rest).replaceAll("").replaceAll("[^\\p{L}]+", " ").strip();
        return left.isEmpty() || credits.isAgency(left) || isParted(rest, left);
    }

    // "Xinhua | 15 September 2017": a name, a bar, a date.
    private static boolean isParted(String rest, String left) {
        return (rest.indexOf('|') >= 0 || rest.indexOf('•') >= 0 || rest.indexOf('·') >= 0)
                && left.split(" ").length <= 5;
    }

    private static boolean isCrumbs(Line line) {
        if (line.count() > 12) return false;
        String[] parts = line.words().split("\\s[>»›/→]\\s");
        if (parts.length < 2) return false;
        for (String part : parts) if (part.strip().split("\\s+").length > 3) return false;
        return true;
    }

    // Galleries copied as text give each caption twice: as the picture's description and below it.
    private static void markTwice(List<Line> lines, List<Look> looks, int at) {
        Line line = lines.get(at);
        Line next = lines.get(at + 1);
        if (line.count() < 4 || !next.words().startsWith(line.words())) return;
        if (!line.bullet() && !looks.get(at).isProse()) return;
        looks.set(at, Look.CAPTION);
        looks.set(at + 1, Look.CAPTION);
    }
}
