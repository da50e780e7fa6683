package org.demarche.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the line that is the headline of a text. */
final class Headlines {
    private static final int LONGEST = 35;
    private static final int FARTHEST = 80;

    private Headlines() {}

    /** Which of the lines is the headline; none when the text begins with its first paragraph. */
    static OptionalInt find(List<Line> lines, List<Look> looks, Optional<String> title) {
        OptionalInt given = title.isPresent() ? same(lines, title.get()) : OptionalInt.empty();
        if (given.isPresent()) return given;
        int first = firstProse(looks);
        Vocabulary body = new Vocabulary();
        for (int i = first; i < lines.size(); i++) if (looks.get(i).isProse()) body.add(lines.get(i));
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(first + 1, lines.size()); i++) {
            if (!canBe(lines, looks, i, first)) continue;
            int score = score(lines, looks, i, body);
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static OptionalInt same(List<Line> lines, String title) {
        String wanted = letters(title);
        for (int i = 0; i < Math.min(lines.size(), FARTHEST); i++) {
            if (lines.get(i).count() <= LONGEST && letters(lines.get(i).words()).equals(wanted))
                return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            if (isLetterOrNumber(c)) letters.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 128) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (Character.isLetterOrDigit(c)) return true;
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The first paragraph that cannot be a headline. */
    private static int firstProse(List<Look> looks) {
        int at = looks.indexOf(Look.PROSE);
        if (at >= 0) return at;
        int question = looks.lastIndexOf(Look.QUESTION);
        return question < 0 ? looks.size() : question;
    }

    private static boolean canBe(List<Line> lines, List<Look> looks, int at, int first) {
        Look look = looks.get(at);
        Line line = lines.get(at);
        if (line.count() > LONGEST || at >= first && looks.size() > first) return false;
        if (look.isTitle() || look == Look.RELATED) return true;
        return look == Look.SCRAP && at == 0 && line.count() >= 2 && !line.bullet();
    }

    private static int score(List<Line> lines, List<Look> looks, int at, Vocabulary body) {
        Line line = lines.get(at);
        int score = 3 * Math.min(body.shared(line), 8) + Math.min(line.count(), 12) / 2 + (line.gap() ? 1 : 0);
        if (line.bullet()) score -= 6;
        if (looks.get(at) == Look.RELATED) score -= 8;
        for (int next = at + 1; next < Math.min(at + 4, looks.size()); next++) {
            Look look = looks.get(next);
            if (look == Look.BYLINE || look == Look.STAMP) return score + 6;
            if (look == Look.PROSE) return score + 1;
        }
        return score;
    }
}
