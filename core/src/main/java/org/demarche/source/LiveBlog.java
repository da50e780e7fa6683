package org.demarche.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Published.Known;
import org.demarche.Role;
import org.jsoup.Jsoup;

/** The entries of a live blog, each a document with its own headline and time. */
final class LiveBlog {
    private static final int SHORTEST = 20;

    private record Entry(String headline, List<String> paragraphs, Optional<String> published) {}

    private final List<Entry> entries = new ArrayList<>();

    static LiveBlog of(Page page) {
        LiveBlog blog = new LiveBlog();
        for (JsonNode node : page.data().entries()) {
            List<String> paragraphs = paragraphs(node.path("articleBody").asText(""));
            if (paragraphs.isEmpty()) continue;
            String headline = plain(node.path("headline").asText(""));
            JsonNode date = node.path("datePublished");
            blog.entries.add(
                    new Entry(headline, paragraphs, date.isTextual() ? Optional.of(date.asText()) : Optional.empty()));
        }
        return blog;
    }

    private static List<String> paragraphs(String body) {
        return body.lines().map(LiveBlog::plain).filter(line -> !line.isEmpty()).toList();
    }

    private static String plain(String words) {
        return words.indexOf('<') >= 0 || words.indexOf('&') >= 0
                ? Jsoup.parse(words).text()
                : words.strip();
    }

    /** The page with the words of its entries kept apart. */
    Page lead(Page page) {
        if (entries.isEmpty()) return page;
        StringBuilder told = new StringBuilder();
        for (Entry entry : entries) {
            told.append(Headlines.letters(entry.headline)).append('\n');
            for (String each : entry.paragraphs) told.append(Headlines.letters(each));
        }
        String all = told.toString();
        List<Role> roles = new ArrayList<>(page.roles());
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) != Role.BODY) continue;
            String words = Headlines.letters(page.blocks().get(i).words());
            if (words.length() >= SHORTEST && all.contains(words)) roles.set(i, Role.OTHER);
        }
        return new Page(
                page.address(),
                page.site(),
                page.title(),
                page.tags(),
                page.data(),
                page.blocks(),
                page.content(),
                roles);
    }

    /** One document for each entry, in the order of the page. */
    List<Document> entries(Document page, Dates dates) {
        List<Document> documents = new ArrayList<>();
        for (Entry entry : entries) documents.add(document(page, documents.size() + 1, entry, dates));
        return documents;
    }

    private static Document document(Document page, int part, Entry entry, Dates dates) {
        PageText text = new PageText();
        if (!entry.headline.isEmpty()) text.add(entry.headline, Role.HEADLINE, Optional.empty());
        for (String paragraph : entry.paragraphs) text.add(paragraph, Role.BODY, Optional.empty());
        return new Document(
                DocumentId.of(page.origin(), part, text.text()),
                page.given(),
                page.origin(),
                part,
                page.outlet(),
                entry.headline.isEmpty() ? page.title() : Optional.of(entry.headline),
                List.of(),
                page.section(),
                entry.published
                        .flatMap(dates::first)
                        .map(found -> found.published(Known.MARKUP).because("JSON-LD of the live blog's entry"))
                        .orElse(Published.UNKNOWN),
                Optional.empty(),
                page.language(),
                text.text(),
                text.blocks());
    }
}
