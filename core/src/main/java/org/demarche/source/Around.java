package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Role;

/** What stands around the headline of a page: the byline and the date a reader sees there. */
final class Around {
    private static final int BEFORE = 6;
    private static final int AFTER = 14;
    private static final int LONGEST = 160;
    private static final Pattern BY = Pattern.compile(
            "(?:^|[|•·—–-]\\s?|\\b(?:[Pp]osted|[Ww]ritten|EST|EDT|GMT|UTC|[PpAa][Mm])\\s)[Bb][Yy][:\\s—–-]*(?=\\p{Lu}\\p{L})");

    private final List<PageBlock> blocks;
    private final List<PageBlock> near = new ArrayList<>();
    private final int headline;

    Around(List<PageBlock> blocks, List<Role> roles) {
        this.blocks = blocks;
        int start = start(blocks, roles);
        int from = Math.max(0, start - BEFORE);
        headline = start - from;
        for (int i = from; i < Math.min(blocks.size(), start + AFTER); i++) near.add(blocks.get(i));
    }

    private static int start(List<PageBlock> blocks, List<Role> roles) {
        int headline = roles.indexOf(Role.HEADLINE);
        if (headline >= 0) return headline;
        int body = Math.max(0, roles.indexOf(Role.BODY));
        for (int i = body; i >= 0 && i < blocks.size(); i--)
            if (blocks.get(i).tag().equals("h1")) return i;
        return body;
    }

    /** The words that name authors: after "by", else in the first element called a byline, near the headline or far. */
    List<String> byline(Dates dates) {
        List<String> after = by(near.subList(Math.min(headline + 1, near.size()), near.size()), dates);
        if (!after.isEmpty()) return after;
        return by(
                blocks.stream()
                        .filter(block -> Holds.BYLINE.in(block.box().holds))
                        .toList(),
                dates);
    }

    private static List<String> by(List<PageBlock> places, Dates dates) {
        List<String> called = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            PageBlock block = places.get(i);
            if (block.words().length() > LONGEST) continue;
            Matcher by = BY.matcher(block.words());
            if (by.find()) return List.of(block.words().substring(by.end()));
            if (isBy(block) && i + 1 < places.size())
                return List.of(places.get(i + 1).words());
            String name = undated(block.words(), dates);
            if (Holds.BYLINE.in(block.box().holds) && isName(name)) called.add(name);
        }
        return called.isEmpty() ? List.of() : called.subList(0, 1);
    }

    private static boolean isBy(PageBlock block) {
        return Headlines.letters(block.words()).equals("by");
    }

    private static String undated(String words, Dates dates) {
        Optional<Dates.Found> date = dates.first(words);
        return date.isEmpty()
                ? words
                : words.substring(0, date.get().span().start()).strip();
    }

    private static boolean isName(String words) {
        String[] parts = words.split(" ");
        if (words.length() < 5 || parts.length < 2 || parts.length > 8) return false;
        return Character.isUpperCase(parts[0].codePointAt(0)) && Character.isUpperCase(parts[1].codePointAt(0));
    }

    /** The first date there, not called an update when there is another. */
    Optional<Dates.Found> date(Dates dates) {
        Optional<Dates.Found> update = Optional.empty();
        for (int i = headline; i < near.size() + headline; i++) {
            // After the headline first, then before it.
            PageBlock block = near.get(i < near.size() ? i : i - near.size());
            if (block.words().length() > LONGEST || block.isLinked()) continue;
            Optional<Dates.Found> found = dates.first(block.words());
            if (found.isEmpty()) continue;
            if (!block.words().toLowerCase(java.util.Locale.ROOT).contains("updated")) return found;
            if (update.isEmpty()) update = found;
        }
        return update;
    }
}
