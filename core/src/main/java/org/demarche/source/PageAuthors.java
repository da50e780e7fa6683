package org.demarche.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Tells who wrote a page from its JSON-LD, its tags and its visible byline; people before organisations. */
final class PageAuthors {
    private static final int MOST = 12;
    private static final String[] TAGS = {
        "author",
        "parsely-author",
        "sailthru.author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "citation_author",
        "article:author_name",
        "cxenseparse:author",
        "article:author",
        "twitter:data1"
    };

    // "The Daily Journal", "WBEZ", "News Staff"
    private static final Pattern ORGANISATION = Pattern.compile("^The \\p{Lu}|^\\p{Lu}{2,5}$"
            + "|\\b(?:Journal|Gazette|Times|Post|News|Herald|Tribune|Press|Report|Magazine|Channel|Redazione|Redacción"
            + "|Rédaction|Redaktion|Staff|Team|Desk|Newsroom|Editors|Wire|Agency|University|Institute|Network|Media)$");

    private final Bylines bylines;
    private final Outlets outlets;
    private final Credits credits;

    PageAuthors(Bylines bylines, Outlets outlets, Credits credits) {
        this.bylines = bylines;
        this.outlets = outlets;
        this.credits = credits;
    }

    /**
     * @param visible the words of the page's own byline, where it has one
     */
    List<String> of(Page page, List<String> visible) {
        List<List<String>> told = List.of(page.data().authors(), page.tags().all(TAGS), visible);
        List<String> organisations = List.of();
        for (List<String> each : told) {
            List<String> names = names(each);
            List<String> people = names.stream()
                    .filter(name -> !isOrganisation(name, page.site()))
                    .toList();
            if (!people.isEmpty()) return people;
            if (organisations.isEmpty()) organisations = names;
        }
        return organisations;
    }

    private List<String> names(List<String> told) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String each : told) {
            String words = Parser.unescapeEntities(each, false)
                    .replace('\u00a0', ' ')
                    .strip()
                    .replaceAll(" {2,}", " ");
            for (String name : bylines.authors(words)) names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (names.size() >= MOST) break;
        }
        return List.copyOf(names.values());
    }

    private boolean isOrganisation(String name, Optional<String> site) {
        if (ORGANISATION.matcher(name).find()) return true;
        if (site.isPresent() && Headlines.letters(name).equals(Headlines.letters(site.get()))) return true;
        return credits.isAgency(name)
                || outlets.called(name).isPresent()
                || outlets.called("The " + name).isPresent();
    }
}
