package org.demarche.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.demarche.Problem;
import org.demarche.Published;
import org.demarche.Published.Known;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads feeds (RSS, Atom) and news sitemaps: one document for each entry; nothing outside the file is ever resolved. */
final class Feeds {
    private final OneReport reports;
    private final Dates dates;

    Feeds(OneReport reports, Dates dates) {
        this.reports = reports;
        this.dates = dates;
    }

    void read(String origin, String xml, Sink sink) throws BadInput {
        refuseDoctype(xml);
        if (isSitemap(xml)) sitemap(origin, xml, sink);
        else feed(origin, xml, sink);
    }

    static void refuseDoctype(String xml) throws BadInput {
        if (hasDoctype(xml)) throw new BadInput("has a DOCTYPE, which feeds have no need of; refused");
    }

    private static boolean hasDoctype(String xml) {
        int end = Math.min(xml.length(), 20_000);
        for (int i = xml.indexOf("<!"); i >= 0 && i < end; i = xml.indexOf("<!", i + 2)) {
            if (xml.regionMatches(true, i, "<!DOCTYPE", 0, 9) || xml.regionMatches(true, i, "<!ENTITY", 0, 8))
                return true;
        }
        return false;
    }

    private static boolean isSitemap(String xml) {
        String head = xml.substring(0, Math.min(xml.length(), 2_000));
        return head.contains("<urlset") || head.contains("<sitemapindex");
    }

    private void feed(String origin, String xml, Sink sink) throws BadInput {
        SyndFeed feed = parse(xml);
        if (feed.getEntries().isEmpty()) throw new BadInput("is a feed without entries");
        for (SyndEntry entry : feed.getEntries()) entry(origin, feed, entry, sink);
    }

    static SyndFeed parse(String xml) throws BadInput {
        try {
            return new SyndFeedInput().build(new StringReader(xml.strip()));
        } catch (FeedException | IllegalArgumentException e) {
            throw new BadInput("is not a feed that can be read (RSS or Atom): " + String.valueOf(e.getMessage()));
        }
    }

    private void entry(String origin, SyndFeed feed, SyndEntry entry, Sink sink) {
        Given given = new Given(
                text(entry.getUri()),
                text(entry.getLink()),
                text(entry.getTitle()).map(title -> Parser.unescapeEntities(title, false)),
                text(feed.getTitle()),
                authors(entry),
                published(entry.getPublishedDate()).or(() -> published(entry.getUpdatedDate())),
                text(feed.getLanguage()).map(tag -> tag.replaceAll("[-_].*", "")));
        String where = given.address().orElse(origin);
        Optional<String> html = html(entry);
        if (html.isEmpty() && given.title().isEmpty()) {
            sink.problem(new Problem(where, Reports.STAGE, "entry of a feed without title and words"));
        } else {
            reports.fragment(where, html.orElse(""), given, sink);
        }
    }

    private static Optional<String> html(SyndEntry entry) {
        String best = "";
        for (SyndContent content : entry.getContents()) {
            if (content.getValue() != null && content.getValue().length() > best.length()) best = content.getValue();
        }
        SyndContent description = entry.getDescription();
        if (best.isBlank() && description != null && description.getValue() != null) best = description.getValue();
        return best.isBlank() ? Optional.empty() : Optional.of(best);
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> authors = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) text(person.getName()).ifPresent(authors::add);
        if (authors.isEmpty()) text(entry.getAuthor()).ifPresent(authors::add);
        return authors;
    }

    private static Optional<Published> published(@org.jspecify.annotations.Nullable Date date) {
        if (date == null) return Optional.empty();
        LocalDateTime when = LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
        return Optional.of(
                Published.at(when, Known.MARKUP).withZone(ZoneOffset.UTC).because("date of the feed's entry"));
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable String words) {
        return words == null || words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }

    // The parser resolves no entities and fetches nothing.
    private void sitemap(String origin, String xml, Sink sink) throws BadInput {
        Document map = Parser.xmlParser().parseInput(xml, "");
        int found = 0;
        for (Element url : map.getElementsByTag("url")) {
            Optional<String> title = child(url, "news:title");
            if (title.isEmpty()) continue;
            found++;
            Optional<String> address = child(url, "loc");
            Given given = new Given(
                    Optional.empty(),
                    address,
                    title,
                    child(url, "news:name"),
                    List.of(),
                    child(url, "news:publication_date")
                            .flatMap(dates::first)
                            .map(date -> date.published(Known.MARKUP).because("news sitemap")),
                    child(url, "news:language"));
            reports.fragment(address.orElse(origin), "", given, sink);
        }
        if (found == 0) throw new BadInput("is a sitemap without news titles; fetch the pages it lists");
    }

    private static Optional<String> child(Element url, String tag) {
        Element first = url.getElementsByTag(tag).first();
        return first == null ? Optional.empty() : text(first.text());
    }
}
