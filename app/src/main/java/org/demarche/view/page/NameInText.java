package org.demarche.view.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Span;

/** Finds a name that a reader told in the words of a report. */
final class NameInText {
    private NameInText() {}

    /**
     * The last place before an offset where the name stands as whole words, whatever white space lies in it; for one that
     * stands nowhere the same of its last word, as reports go on with the family name.
     */
    static Optional<Span> last(String text, String name, int before) {
        Optional<Span> whole = find(text, name, before);
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return whole.isPresent() || family.equals(name) ? whole : find(text, family, before);
    }

    private static Optional<Span> find(String text, String name, int before) {
        String[] words = name.strip().split("\\s+");
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        for (int i = 0; i < words.length; i++)
            pattern.append(i == 0 ? "" : "\\s+").append(Pattern.quote(words[i]));
        Matcher found = Pattern.compile(pattern + "(?![\\p{L}\\p{N}])").matcher(text);
        Optional<Span> last = Optional.empty();
        while (found.find() && found.end() <= before) last = Optional.of(new Span(found.start(), found.end()));
        return last;
    }
}
