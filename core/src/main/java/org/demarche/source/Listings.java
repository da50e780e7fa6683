package org.demarche.source;

import com.rometools.rome.feed.synd.SyndEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads where reports and feeds are to be found: RSS, Atom, news sitemaps and their indexes, OPML, pages. */
public final class Listings {
    private static final int HEAD = 4_000;
    private static final Set<String> FEED_TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

    private Listings() {}

    /**
     * What an address that answered so points to.
     *
     * @throws IOException when it points to nothing; the message tells a person why
     */
    public static Listing read(Fetched answer) throws IOException {
        String words = words(answer);
        String head = words.substring(0, Math.min(words.length(), HEAD)).toLowerCase(Locale.ROOT);
        boolean page = answer.isPage() && !head.stripLeading().startsWith("<?xml")
                || head.contains("<!doctype html")
                || head.contains("<html");
        Listing listing = page ? page(words, answer.address()) : xml(words, head, answer.address());
        if (listing.pages().isEmpty() && listing.feeds().isEmpty())
            throw new BadInput(page ? "is a page that names no feed; give the feed's own address" : "lists nothing");
        return listing;
    }

    private static String words(Fetched answer) throws IOException {
        byte[] body = answer.body();
        if (Bytes.isGzip(body))
            body = Bytes.all(
                    Bytes.gunzip(new ByteArrayInputStream(body), Limits.STANDARD),
                    Limits.STANDARD.pageBytes(),
                    "listing");
        if (Bytes.isBinary(body)) throw new BadInput("is no feed");
        byte[] bytes = body;
        return Charsets.page(bytes, Charsets.inHeader(answer.type()).or(() -> AnyInput.declared(bytes)));
    }

    private static Listing xml(String words, String head, String base) throws BadInput {
        Feeds.refuseDoctype(words);
        if (head.contains("<opml"))
            return Listing.of(
                    List.of(),
                    outlines(words).stream().filter(Reports::isAddress).toList());
        if (head.contains("<sitemapindex")) return Listing.of(List.of(), maps(parsed(words), base));
        if (head.contains("<urlset")) return Listing.of(sitemap(parsed(words), base), List.of());
        if (!head.contains("<rss") && !head.contains("<feed") && !head.contains("<rdf"))
            throw new BadInput("is no feed (RSS, Atom), news sitemap or page");
        return Listing.of(feed(words, base), List.of());
    }

    /** The addresses of feeds in an OPML file, as they stand there. */
    public static List<String> outline(byte[] opml) throws IOException {
        String words = Charsets.page(opml, AnyInput.declared(opml));
        Feeds.refuseDoctype(words);
        List<String> feeds = outlines(words);
        if (feeds.isEmpty()) throw new BadInput("names no feed (an outline with xmlUrl); is it OPML?");
        return feeds;
    }

    private static List<String> outlines(String opml) {
        return parsed(opml).select("outline").eachAttr("xmlurl").stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static Document parsed(String xml) {
        // Names are compared without case, as programs that write OPML do not agree on it.
        return Parser.xmlParser()
                .settings(org.jsoup.parser.ParseSettings.htmlDefault)
                .parseInput(xml, "");
    }

    private static List<String> maps(Document index, String base) {
        return index.select("sitemap > loc").stream()
                .flatMap(each -> address(each.text(), base))
                .distinct()
                .toList();
    }

    private static Listing page(String html, String base) {
        Document page = Jsoup.parse(html, base);
        Set<String> feeds = new LinkedHashSet<>();
        for (Element link : page.select("link[rel][href]")) {
            boolean alternate = Arrays.asList(
                            link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                    .contains("alternate");
            String type = link.attr("type")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll(";.*", "")
                    .strip();
            if (alternate && FEED_TYPES.contains(type))
                address(link.attr("href"), base).forEach(feeds::add);
        }
        return Listing.of(List.of(), List.copyOf(feeds));
    }

    // A sitemap of everything lists what never was news; only what it calls news is followed.
    private static List<Listing.Entry> sitemap(Document map, String base) throws BadInput {
        Map<String, Listing.Entry> entries = new LinkedHashMap<>();
        for (Element url : map.getElementsByTag("url")) {
            if (url.getElementsByTag("news:news").isEmpty()) continue;
            String changed = first(url, "lastmod")
                    .findFirst()
                    .orElse(first(url, "news:publication_date").findFirst().orElse(""));
            first(url, "loc")
                    .flatMap(loc -> address(loc, base))
                    .forEach(loc -> entries.putIfAbsent(loc, new Listing.Entry(loc, changed)));
        }
        if (entries.isEmpty()) throw new BadInput("is a sitemap without news; give the site's news sitemap or feed");
        return List.copyOf(entries.values());
    }

    private static Stream<String> first(Element in, String tag) {
        return in.getElementsByTag(tag).stream().limit(1).map(Element::text);
    }

    private static List<Listing.Entry> feed(String xml, String base) throws BadInput {
        Map<String, Listing.Entry> entries = new LinkedHashMap<>();
        for (SyndEntry entry : Feeds.parse(xml).getEntries())
            Stream.of(String.valueOf(entry.getLink()), String.valueOf(entry.getUri()))
                    .filter(each -> !each.equals("null") && !each.isBlank())
                    .flatMap(each -> address(each, base))
                    .limit(1)
                    .forEach(each -> entries.putIfAbsent(each, new Listing.Entry(each, changed(entry))));
        if (entries.isEmpty()) throw new BadInput("is a feed whose entries have no addresses; read it with add");
        return new ArrayList<>(entries.values());
    }

    private static String changed(SyndEntry entry) {
        Date date = entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null ? "" : date.toInstant().toString();
    }

    /** The address without its fragment, when it is one of the web. */
    private static Stream<String> address(String told, String base) {
        String plain = told.strip();
        try {
            String whole = Reports.isAddress(plain) ? plain : new URL(new URL(base), plain).toExternalForm();
            return Reports.isAddress(whole) ? Stream.of(whole.replaceFirst("#.*", "")) : Stream.empty();
        } catch (MalformedURLException e) {
            return Stream.empty();
        }
    }
}
