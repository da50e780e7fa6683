package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells the headline of a page from its headings, its tags and its title. */
final class PageTitle {
    private static final String[] PARTERS = {" | ", " - ", " – ", " — ", " :: ", " • ", " « ", " » ", " · "};
    private static final int SHORTEST = 8;

    private PageTitle() {}

    static Optional<String> of(PageParts page, String head, MetaTags tags, JsonLd data, Optional<String> site) {
        List<String> told = new ArrayList<>();
        tags.first("og:title").ifPresent(told::add);
        data.headline().ifPresent(told::add);
        tags.first("twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline")
                .ifPresent(told::add);
        told.add(head);
        told.replaceAll(each -> withoutSite(clean(each), site));
        told.removeIf(String::isBlank);
        return heading(page, told).or(() -> told.stream().findFirst());
    }

    /** The heading that a reader sees, when it says what the tags say. */
    private static Optional<String> heading(PageParts page, List<String> told) {
        List<String> first = headings(page.headings);
        for (String heading : first)
            if (told.stream().anyMatch(each -> same(each, heading))) return Optional.of(heading);
        for (String heading : headings(page.subheadings)) {
            if (told.stream().anyMatch(each -> same(each, heading))) return Optional.of(heading);
        }
        for (String heading : first) {
            // A label before the headline, or a word after it, is none of it.
            for (String each : told) if (isMostOf(each, heading)) return Optional.of(each);
        }
        for (String heading : first) {
            if (heading.length() >= 20 && told.stream().anyMatch(each -> isAlike(each, heading)))
                return Optional.of(heading);
        }
        return first.size() == 1 && first.get(0).length() >= 20 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private static List<String> headings(List<Element> elements) {
        List<String> headings = new ArrayList<>();
        for (Element heading : elements) {
            String words = clean(heading.text());
            if (words.length() >= SHORTEST && words.length() < 400) headings.add(words);
        }
        return headings;
    }

    private static String clean(String words) {
        return words.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    private static boolean same(String a, String b) {
        return Headlines.letters(a).equals(Headlines.letters(b));
    }

    private static boolean isMostOf(String part, String whole) {
        String inner = Headlines.letters(part);
        String outer = Headlines.letters(whole);
        return inner.length() * 2 > outer.length() && outer.contains(inner);
    }

    private static boolean isAlike(String a, String b) {
        Vocabulary words = new Vocabulary();
        words.add(line(a));
        return words.share(line(b)) >= 0.4;
    }

    private static Line line(String words) {
        return new Line(new org.demarche.Span(0, words.length()), words, false, true);
    }

    /** The title without the name of the site before or after it. */
    static String withoutSite(String title, Optional<String> site) {
        String best = title;
        for (String parter : PARTERS) {
            int last = best.lastIndexOf(parter);
            if (last < 0) continue;
            String before = best.substring(0, last).strip();
            String after = best.substring(last + parter.length()).strip();
            if (isSite(after, site)
                    || after.split(" ").length <= 4 && before.split(" ").length > after.split(" ").length + 2) {
                best = before;
            } else if (isSite(before, site)) {
                best = after;
            }
        }
        return best;
    }

    private static boolean isSite(String words, Optional<String> site) {
        return site.isPresent() && same(words, site.get());
    }
}
