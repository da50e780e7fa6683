package org.demarche.bench.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Span;

/** The words of a text, numbered: spans are compared by the words they hold, so marks at their rims never count. */
final class Counted {
    private static final Pattern WORD = Pattern.compile("\\w+(?:[’'\\-]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Span> words = new ArrayList<>();

    Counted(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) words.add(new Span(matcher.start(), matcher.end()));
    }

    /** The numbers of the words these spans touch. */
    Set<Integer> in(List<Span> spans) {
        Set<Integer> numbers = new HashSet<>();
        for (Span span : spans) {
            for (int i = first(span.start()); i < words.size() && words.get(i).start() < span.end(); i++)
                numbers.add(i);
        }
        return numbers;
    }

    private int first(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
