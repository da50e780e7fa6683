package org.demarche.source;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.demarche.Published;
import org.demarche.Published.Known;
import org.jsoup.nodes.Element;

/** Tells when a page was published and last changed; the strongest evidence wins and is named. */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "publish-date",
        "publish_date",
        "publication_date",
        "published_at",
        "publishdate",
        "pubdate",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dc.date.created",
        "citation_publication_date",
        "displaydate",
        "article.published",
        "article_date_original",
        "originalpublicationdate",
        "rnews:datepublished",
        "ptime",
        "pdate",
        "timestamp",
        "date",
        "date_published",
        "dcsext.articlefirstpublished",
        "datecreated",
        "cxenseparse:pbs-time"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "article:modified",
        "datemodified",
        "lastmod",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
        "article.updated",
        "revision_date"
    };

    private static final LocalTime LATE = LocalTime.of(18, 0);

    private final Dates dates;

    PageDates(Dates dates) {
        this.dates = dates;
    }

    /**
     * @param seen the date a reader sees around the headline
     */
    Published published(PageParts parts, Page page, Optional<Dates.Found> seen) {
        Optional<Published> day = page.address().flatMap(AddressDate::of);
        Optional<Published> shown =
                seen.map(found -> found.published(Known.MARKUP).because("shown beside the headline"));
        return read(page.data().published(), "JSON-LD datePublished")
                .or(() -> first(page.tags(), PUBLISHED))
                .map(told -> local(told, day.or(() -> shown), changed(page)))
                .or(() -> shown.filter(when -> day.isEmpty() || day.get().date().equals(when.date())))
                .or(() -> day)
                .or(() -> times(parts))
                .orElse(Published.UNKNOWN);
    }

    // Markup in UTC may name the day after the one the outlet's readers had; what the page shows is their day.
    private static Published local(Published told, Optional<Published> shown, Optional<LocalDate> changed) {
        boolean utc = told.zone().filter(ZoneOffset.UTC::equals).isPresent();
        if (!utc || shown.isEmpty()) return told;
        LocalDate day = told.date().orElseThrow();
        LocalDate theirs = shown.get().date().orElse(day);
        // The next day is not the readers' when the page changed on it and many hours are missing to midnight.
        boolean change = changed.filter(theirs::equals).isPresent()
                && told.time().filter(time -> time.isBefore(LATE)).isPresent();
        boolean beside = (theirs.equals(day.plusDays(1)) && !change) || theirs.equals(day.minusDays(1));
        return beside ? shown.get() : told;
    }

    // The day a page shows may be that of its last change.
    private Optional<LocalDate> changed(Page page) {
        return read(page.data().modified(), "")
                .or(() -> first(page.tags(), MODIFIED))
                .flatMap(Published::date);
    }

    Optional<Published> updated(Page page, Published published) {
        return read(page.data().modified(), "JSON-LD dateModified")
                .or(() -> first(page.tags(), MODIFIED))
                .filter(when -> !when.value().equals(published.value()));
    }

    private Optional<Published> first(MetaTags tags, String[] names) {
        for (String name : names) {
            Optional<Published> found = read(tags.first(name), "meta " + name);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<Published> read(Optional<String> words, String why) {
        return words.flatMap(dates::first)
                .map(found -> found.published(Known.MARKUP).because(why));
    }

    private Optional<Published> times(PageParts parts) {
        for (Element time : parts.times) {
            for (String words : List.of(time.attr("datetime"), time.attr("content"), time.text())) {
                Optional<Published> found = read(Optional.of(words), "<time> on the page");
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }
}
