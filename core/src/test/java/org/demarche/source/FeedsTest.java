package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Document;
import org.demarche.Role;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast Daily</title>
            <link>https://coast.example</link><description>News</description><language>en-gb</language>
            <item><title>Port reopens &amp; ships sail</title><link>https://coast.example/port</link>
            <pubDate>Mon, 03 May 2021 12:05:00 GMT</pubDate>
            <content:encoded><![CDATA[<p>The harbour city reopened its port on Monday, the mayor said.</p><p>Ships sailed at noon.</p>]]></content:encoded></item>
            <item><title>Budget passes</title><link>https://coast.example/budget</link><description>Lawmakers approved the budget.</description></item>
            </channel></rss>
            """;

    @Test
    void readsEachEntryOfAFeed() {
        Collected read = Collected.fromInput(RSS);
        assertThat(read.problems).isEmpty();
        assertThat(read.documents).hasSize(2);
        Document port = read.documents.get(0);
        assertThat(port.title()).contains("Port reopens & ships sail");
        assertThat(port.origin()).isEqualTo("https://coast.example/port");
        assertThat(port.outlet()).contains("Coast Daily");
        assertThat(port.published().value()).contains("2021-05-03T12:05");
        assertThat(Collected.words(port, Role.BODY))
                .isEqualTo("The harbour city reopened its port on Monday, the mayor said.\nShips sailed at noon.");
        assertThat(Collected.words(port, Role.HEADLINE)).isEqualTo("Port reopens & ships sail");
    }

    @Test
    void readsAtom() {
        Document entry = Collected.fromInput("""
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Daily</title>
                <entry><title>Budget passes</title><link href="https://coast.example/b"/><id>b1</id><author><name>Bo Chan</name></author>
                <published>2021-05-04T20:00:00Z</published><summary>Lawmakers approved the budget on Tuesday evening.</summary></entry></feed>
                """).only();
        assertThat(entry.authors()).containsExactly("Bo Chan");
        assertThat(entry.given()).contains("b1");
        assertThat(Collected.words(entry, Role.BODY)).startsWith("Lawmakers approved");
    }

    @Test
    void refusesAFeedWithADoctype() {
        String hostile = RSS.replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<rss")
                .replace("Budget passes", "&x;");
        Collected read = Collected.fromInput(hostile);
        assertThat(read.documents).isEmpty();
        assertThat(read.problem()).contains("DOCTYPE");
    }

    @Test
    void tellsThatAFeedIsBroken() {
        assertThat(Collected.fromInput("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title>")
                        .problem())
                .contains("not a feed");
    }

    @Test
    void readsHeadlinesFromANewsSitemap() {
        Document entry = Collected.fromInput("""
                <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://coast.example/port</loc><news:news><news:publication><news:name>Coast Daily</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2021-05-03T12:05:00+02:00</news:publication_date><news:title>Port reopens after the storm</news:title></news:news></url></urlset>
                """).only();
        assertThat(entry.title()).contains("Port reopens after the storm");
        assertThat(entry.outlet()).contains("Coast Daily");
        assertThat(entry.published().value()).contains("2021-05-03T12:05");
    }
}
