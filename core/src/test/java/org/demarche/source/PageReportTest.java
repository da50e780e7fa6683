package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Published.Known;
import org.demarche.Role;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReportTest {
    private static final String FIRST =
            "The harbour city reopened its port on Monday, two days after the storm, the mayor said.";
    private static final String SECOND =
            "Ships had waited outside since Saturday, and the port handles half of the country's grain.";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Harbour city reopens its port | Coast Daily</title>
            <meta property="og:title" content="Harbour city reopens its port">
            <meta property="og:site_name" content="Coast Daily">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
             "headline":"Harbour city reopens its port","datePublished":"2021-05-03T14:05:00+02:00",
             "dateModified":"2021-05-04T08:00:00+02:00","articleSection":"World",
             "author":[{"@type":"Person","name":"Ana Lund"},{"@type":"Organization","name":"Reuters"}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><h1>Harbour city reopens its port</h1><p class="byline">By Ana Lund</p>
            <figure><img src="x.jpg"><figcaption>Ships wait outside the harbour, in a picture taken on Sunday.</figcaption></figure>
            <div class="article-body"><p>%s</p>
            <div class="related"><h3><a href="/b">Island ferry company asks the state for help</a></h3></div>
            <p>%s</p><p class="newsletter">Sign up for our newsletter and get the day's news every morning.</p></div></article>
            <section id="comments"><p>I have lived there for years and the port never closed, this is all quite overdone.</p></section>
            <footer>© 2021 Coast Daily. All rights reserved.</footer></body></html>
            """.formatted(FIRST, SECOND);

    @TempDir
    private Path folder;

    @Test
    void findsTheReportOnThePage() {
        Document page = Collected.fromInput(PAGE).only();
        assertThat(Collected.words(page, Role.BODY)).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(Collected.words(page, Role.CAPTION)).startsWith("Ships wait outside");
        assertThat(Collected.words(page, Role.RELATED)).contains("Island ferry company");
        assertThat(page.text()).doesNotContain("quite overdone");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void believesTheMarkupAboutItself() {
        Document page = Collected.fromInput(PAGE).only();
        assertThat(page.title()).contains("Harbour city reopens its port");
        assertThat(page.authors()).containsExactly("Ana Lund");
        assertThat(page.outlet()).contains("Coast Daily");
        assertThat(page.section()).contains("World");
        assertThat(page.published().value()).contains("2021-05-03T14:05");
        assertThat(page.published().known()).isEqualTo(Known.MARKUP);
        assertThat(page.published().zone().orElseThrow().getId()).isEqualTo("+02:00");
        assertThat(page.updated().orElseThrow().value()).contains("2021-05-04T08:00");
    }

    @Test
    void pointsFromEachBlockIntoTheMarkup() {
        Document page = Collected.fromInput(PAGE).only();
        List<Block> bodies = page.blocks().stream()
                .filter(block -> block.role() == Role.BODY)
                .toList();
        assertThat(bodies.get(0).markup().orElseThrow().in(PAGE)).isEqualTo(FIRST);
    }

    @Test
    void doesNotBelieveNamesThatMostOfTheReportBears() {
        String paid = PAGE.replace("<p>", "<p class=\"paywall\">");
        assertThat(Collected.words(Collected.fromInput(paid).only(), Role.BODY)).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void makesADocumentOfEachEntryOfALiveBlog() {
        String live = PAGE.replace("\"NewsArticle\"", "\"LiveBlogPosting\"").replace("\"articleSection\"", """
                "liveBlogUpdate":[{"@type":"BlogPosting","headline":"Port opens","datePublished":"2021-05-03T10:00:00Z","articleBody":"The first ship has left the port this morning."},
                {"@type":"BlogPosting","headline":"Mayor speaks","datePublished":"2021-05-03T11:30:00Z","articleBody":"The mayor has begun to speak to reporters."}],"articleSection\"""");
        List<Document> documents = Collected.fromInput(live).documents;
        assertThat(documents).extracting(Document::part).containsExactly(0, 1, 2);
        assertThat(documents.get(2).title()).contains("Mayor speaks");
        assertThat(documents.get(2).published().value()).contains("2021-05-03T11:30");
        assertThat(Collected.words(documents.get(1), Role.BODY))
                .isEqualTo("The first ship has left the port this morning.");
    }

    @Test
    void saysThatAListOfLinksHoldsNoReport() {
        StringBuilder list = new StringBuilder("<html><head><title>World news</title></head><body><h1>World</h1><ul>");
        for (int i = 0; i < 40; i++)
            list.append("<li><a href='/")
                    .append(i)
                    .append("'>Ministers of country ")
                    .append(i)
                    .append(" meet their neighbours for talks</a></li>");
        Collected read = Collected.fromInput(list.append("</ul></body></html>").toString());
        assertThat(read.documents).isEmpty();
        assertThat(read.problem()).contains("holds no report");
    }

    @Test
    void saysThatAnErrorPageHoldsNoReport() {
        Collected read = Collected.fromInput(
                "<html><head><title>404 - Page not found</title></head><body><h1>Page not found</h1>"
                        + "<p>The page you are looking for has moved or never was here. Try the search or go back home.</p></body></html>");
        assertThat(read.documents).isEmpty();
        assertThat(read.problem()).contains("error page");
    }

    @Test
    void survivesTwoHundredThousandNestedTags() {
        String deep = PAGE.replace("<p>" + SECOND, "<p>" + SECOND + "<div>".repeat(200_000));
        Collected read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Collected.fromInput(deep));
        assertThat(Collected.words(read.only(), Role.BODY)).contains(FIRST);
    }

    @Test
    void refusesPagesWithTooManyElements() throws IOException {
        Path file = Files.writeString(folder.resolve("many.html"), PAGE.replace(FIRST, "<b>a</b>".repeat(2_000)));
        Limits few = new Limits(1 << 20, 1 << 20, 512, 100, 1 << 20, 1_000);
        assertThat(Collected.from(few, file).problem()).contains("more than 1000 elements");
    }

    @Test
    void readsAPageInWindows1251ThatDeclaresNothing() {
        String page =
                "<html><head><title>Порт снова открыт после бури</title></head><body><article><h1>Порт снова открыт после бури</h1>"
                        + "<p>Порт города снова открылся в понедельник, через два дня после бури, сообщил мэр города журналистам.</p>"
                        + "<p>Суда ждали с субботы, а через порт проходит половина зерна страны, сказал он на пресс-конференции.</p></article></body></html>";
        Document read = Collected.fromInput(page.getBytes(Charset.forName("windows-1251")))
                .only();
        assertThat(read.title()).contains("Порт снова открыт после бури");
        assertThat(read.language()).isEqualTo("ru");
        assertThat(Collected.words(read, Role.BODY)).contains("Суда ждали с субботы");
    }

    @Test
    void readsTheCharsetThatMarkupDeclares() {
        String page = PAGE.replace("<head>", "<head><meta charset=\"koi8-r\">")
                .replace(
                        FIRST,
                        "Порт города снова открылся в понедельник, через два дня после бури, сообщил мэр города.");
        Document read =
                Collected.fromInput(page.getBytes(Charset.forName("KOI8-R"))).only();
        assertThat(Collected.words(read, Role.BODY)).contains("Порт города снова открылся");
    }
}
