package org.demarche.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.Actor;
import org.demarche.store.words.Match;
import org.demarche.store.words.Match.Phrase;
import org.demarche.store.words.Words;

/**
 * Turns facets into words of an index, and what is asked of them into phrases. Their marks stand in no word of a report,
 * so that facets and words never meet.
 */
final class Facets {
    private static final String NAME = "·";
    private static final String CODE = "•";
    private static final Pattern CODED = Pattern.compile("([A-Z]{3})(?: ([A-Z]{3}))?");
    private static final Set<Facet> PARTIES = EnumSet.of(Facet.SPEAKER, Facet.TARGET, Facet.ACTOR);
    private static final Set<Facet> NAMED = Set.of(Facet.OUTLET);

    private final Set<List<String>> parts = new LinkedHashSet<>();

    Facets add(Facet facet, String value) {
        if (NAMED.contains(facet)) parts.add(name(facet, value));
        else parts.add(List.of(code(facet, value)));
        return this;
    }

    Facets add(Facet facet, Optional<String> value) {
        value.ifPresent(each -> add(facet, each));
        return this;
    }

    /** Adds who has this part; who speaks or is aimed at is an actor too. Names are kept once, under their part. */
    Facets add(Facet part, Actor actor) {
        parts.add(name(part, actor.name()));
        code(part, actor);
        if (part != Facet.ACTOR) code(Facet.ACTOR, actor);
        return this;
    }

    private void code(Facet part, Actor actor) {
        actor.code().ifPresent(code -> {
            parts.add(List.of(code(part, code)));
            actor.sector().ifPresent(sector -> parts.add(List.of(code(part, code + CODE + sector))));
        });
    }

    /** The words in order; a lone mark parts names, so that no phrase reaches from one into the next. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        String before = "";
        for (List<String> part : parts) {
            if (part.isEmpty()) continue;
            if (sign(before).equals(sign(part.get(0)))) words.add(NAME);
            words.addAll(part);
            before = part.get(part.size() - 1);
        }
        return words;
    }

    // What no word of a code has in common with that of another: only words of names make phrases.
    private static String sign(String word) {
        int mark = word.indexOf(NAME);
        return mark < 0 ? word : word.substring(0, mark);
    }

    /** The counts of a facet's codes, from those of the words of an index that begin as its codes do. */
    static Map<String, Long> codes(Facet facet, Function<String, Map<String, Long>> vocabulary) {
        String beginning = facet.sign() + CODE;
        Map<String, Long> codes = new TreeMap<>();
        vocabulary.apply(beginning).forEach((word, count) -> {
            String code = word.substring(beginning.length());
            if (!code.contains(CODE)) codes.put(code.toUpperCase(Locale.ROOT), count);
        });
        return codes;
    }

    /** What must be there for a query. */
    static Match asked(Map<Facet, List<String>> wanted) {
        List<List<Phrase>> all = new ArrayList<>();
        wanted.forEach((facet, values) -> {
            List<List<Phrase>> each =
                    values.stream().map(value -> phrases(facet, value)).toList();
            if (facet == Facet.ACTOR) all.addAll(each);
            else all.add(each.stream().flatMap(List::stream).toList());
        });
        return new Match(all, List.of());
    }

    // Three capitals are a code, or a name such as BBC.
    private static List<Phrase> phrases(Facet facet, String value) {
        if (!PARTIES.contains(facet) && !NAMED.contains(facet)) return List.of(phrase(List.of(code(facet, value))));
        List<Phrase> phrases = new ArrayList<>();
        var coded = CODED.matcher(value.strip());
        if (PARTIES.contains(facet) && coded.matches())
            phrases.add(phrase(List.of(code(facet, coded.group().replace(" ", CODE)))));
        for (Facet part : facet == Facet.ACTOR ? PARTIES : Set.of(facet)) {
            List<String> name = name(part, value);
            if (!name.isEmpty()) phrases.add(phrase(name));
        }
        if (phrases.isEmpty()) throw new IllegalArgumentException("“" + value + "” names nobody");
        return phrases;
    }

    private static Phrase phrase(List<String> words) {
        return new Phrase(words, false);
    }

    private static List<String> name(Facet facet, String value) {
        return Words.folded(value).stream()
                .map(word -> facet.sign() + NAME + word)
                .toList();
    }

    private static String code(Facet facet, String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}•]", "_");
        return facet.sign() + CODE + plain.replace("_", "‿");
    }
}
