package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ListingsTest {
    private static final String AT = "https://news.example.org/world/feed";

    private static Listing read(String type, String words) throws IOException {
        return Listings.read(new Fetched(AT, type, words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheLinksOfRssWithWhatItSaysOfTheirChange() throws IOException {
        Listing listing = read("application/rss+xml", """
                <rss version="2.0"><channel><title>News</title><link>https://news.example.org/</link><description>d</description>
                <item><title>One</title><link> https://news.example.org/one#comments </link><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate></item>
                <item><title>Two</title><link>/two?a=1&amp;b=2</link></item>
                <item><title>Three</title><guid isPermaLink="true">https://news.example.org/three</guid></item>
                <item><title>One again</title><link>https://news.example.org/one</link></item>
                <item><title>Mail</title><link>mailto:desk@example.org</link></item>
                </channel></rss>""");
        assertThat(listing.pages())
                .containsExactly(
                        new Listing.Entry("https://news.example.org/one", "2024-05-07T10:00:00Z"),
                        new Listing.Entry("https://news.example.org/two?a=1&b=2", ""),
                        new Listing.Entry("https://news.example.org/three", ""));
        assertThat(listing.feeds()).isEmpty();
    }

    @Test
    void readsAtomServedAsText() throws IOException {
        Listing listing = read("text/plain", """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>x</id><updated>2024-05-07T10:00:00Z</updated>
                <entry><title>One</title><id>tag:1</id><link rel="alternate" href="one.html"/><published>2024-05-06T10:00:00Z</published>
                <updated>2024-05-07T09:00:00Z</updated></entry></feed>""");
        assertThat(listing.pages())
                .containsExactly(new Listing.Entry("https://news.example.org/world/one.html", "2024-05-07T09:00:00Z"));
    }

    @Test
    void readsNewsSitemapsAlsoCompressedAndLeavesWhatIsNotNews() throws IOException {
        String map = """
                <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example.org/one</loc><news:news><news:publication_date>2024-05-07</news:publication_date>
                <news:title>One</news:title></news:news></url>
                <url><loc>https://news.example.org/about</loc></url></urlset>""";
        assertThat(read("text/xml", map).pages())
                .containsExactly(new Listing.Entry("https://news.example.org/one", "2024-05-07"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(map.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Listings.read(new Fetched(AT, "application/x-gzip", packed.toByteArray()))
                        .pages())
                .hasSize(1);
        assertThatThrownBy(() -> read("text/xml", "<urlset><url><loc>https://a.example/</loc></url></urlset>"))
                .hasMessageContaining("sitemap without news");
    }

    @Test
    void readsIndexesOutlinesAndPagesForTheFeedsTheyName() throws IOException {
        assertThat(read(
                                "text/xml",
                                "<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>")
                        .feeds())
                .containsExactly("https://a.example/1.xml");
        assertThat(read(
                                "text/x-opml",
                                "<opml><body><outline text=\"x\"><outline xmlUrl=\"https://a.example/feed\"/></outline></body></opml>")
                        .feeds())
                .containsExactly("https://a.example/feed");
        assertThat(read("text/html", """
                <!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss?x=1">
                <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="https://a.example/atom">
                <link rel="alternate" hreflang="fr" href="/fr"><link rel="stylesheet" type="text/css" href="/a.css"></head></html>""").feeds())
                .containsExactly("https://news.example.org/rss?x=1", "https://a.example/atom");
    }

    @Test
    void refusesWhatListsNothingAndSaysWhy() {
        assertThatThrownBy(() -> read("text/html", "<!doctype html><html><body>hello</body></html>"))
                .hasMessageContaining("names no feed");
        assertThatThrownBy(() -> read("application/json", "{\"a\": 1}")).hasMessageContaining("is no feed");
        assertThatThrownBy(() -> read("text/xml", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss></rss>"))
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> read("text/xml", "<rss version=\"2.0\"><channel>"))
                .hasMessageContaining("not a feed");
    }

    @Test
    void followsNoMoreThanAThousandPages() throws IOException {
        StringBuilder feed = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description>");
        for (int i = 0; i < 1_200; i++)
            feed.append("<item><title>t</title><link>https://a.example/")
                    .append(i)
                    .append("</link></item>");
        Listing listing = read("text/xml", feed + "</channel></rss>");
        assertThat(listing.pages()).hasSize(1_000);
        assertThat(listing.more()).isEqualTo(200);
    }

    @Test
    void readsOpmlFilesWhateverTheirCase() throws IOException {
        byte[] opml =
                "<opml><body><outline XMLURL='https://a.example/1'/><outline xmlUrl=' https://a.example/2 '/></body></opml>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(Listings.outline(opml)).containsExactly("https://a.example/1", "https://a.example/2");
        assertThatThrownBy(() -> Listings.outline("hello".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("OPML");
    }
}
