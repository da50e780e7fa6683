package org.demarche.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells who wrote a page from its JSON-LD, its tags and its visible byline, in that order. */
final class PageAuthors {
    private static final int MOST = 12;
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?:|www\\.|/|@)|[@/\\\\]|\\.(?:com|org|net)\\b");
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s*[,|•·–—(].*|\\s+(?:for|in|at|is a|is an|has been|covers|writes)\\s.*|\\s+-\\s.*|'s? picture)$");
    private static final String[] VISIBLE = {
        "[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel=author]", "[class*=byline] a", "[class*=author-name]",
        "[class*=author] a", "[class*=byline]", "[class*=Byline]", "[class*=author]"
    };

    private final Bylines bylines;

    PageAuthors(Bylines bylines) {
        this.bylines = bylines;
    }

    List<String> of(Document page, MetaTags tags, JsonLd data, Optional<String> site) {
        List<String> named = names(data.authors(), site);
        if (!named.isEmpty()) return named;
        List<String> tagged = names(
                tags.all("author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
                        "citation_author", "article:author_name", "cxenseparse:author", "article:author", "twitter:data1"),
                site);
        return tagged.isEmpty() ? visible(page, site) : tagged;
    }

    private List<String> visible(Document page, Optional<String> site) {
        for (String place : VISIBLE) {
            List<String> words = new ArrayList<>();
            for (Element element : page.select(place)) {
                String text = element.text().strip();
                if (text.length() > 2 && text.length() < 160) words.add(text);
                if (words.size() > MOST) break;
            }
            List<String> found = names(words, site);
            if (!found.isEmpty()) return found.size() > 4 ? found.subList(0, 1) : found;
        }
        return List.of();
    }

    private List<String> names(List<String> told, Optional<String> site) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String each : told) {
            for (String name : bylines.authors(each.replace('\u00a0', ' ').strip())) {
                String plain = TAIL.matcher(name).replaceAll("").strip();
                if (isName(plain, site)) names.putIfAbsent(plain.toLowerCase(Locale.ROOT), plain);
            }
            if (names.size() > MOST) break;
        }
        return List.copyOf(names.values());
    }

    private static boolean isName(String name, Optional<String> site) {
        if (name.length() < 3 || name.length() > 60 || ADDRESS.matcher(name).find()) return false;
        if (site.isPresent() && Headlines.letters(name).equals(Headlines.letters(site.get()))) return false;
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals("admin") && !lower.startsWith("view all") && !lower.startsWith("read more") && !lower.equals("follow");
    }
}
