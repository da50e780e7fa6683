package org.demarche.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its report ({@code NewsArticle} of schema.org and its kin). */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> KINDS = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "ScholarlyArticle",
            "TechArticle",
            "SocialMediaPosting",
            "AdvertiserContentArticle",
            "MedicalScholarlyArticle",
            "Review",
            "Recipe",
            "PodcastEpisode");
    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 5_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();
    private int nodes;

    private JsonLd() {}

    static JsonLd of(PageParts page) {
        JsonLd found = new JsonLd();
        for (Element script : page.data) found.parse(script.data());
        return found;
    }

    private void parse(String written) {
        // Some pages escape their JSON as if it were text.
        boolean escaped = written.indexOf('"') < 0 && written.contains("&quot;");
        String script = escaped ? org.jsoup.parser.Parser.unescapeEntities(written, false) : written;
        int from = firstOf(script, '{', '[');
        int to = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
        if (from < 0 || to <= from) return;
        try {
            gather(JSON.readTree(script.substring(from, to + 1)), 0);
        } catch (JsonProcessingException e) {
            // A page whose JSON-LD is broken still has its tags and its words.
        }
    }

    private static int firstOf(String text, char a, char b) {
        int first = text.indexOf(a);
        int second = text.indexOf(b);
        return first < 0 ? second : second < 0 ? first : Math.min(first, second);
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST || ++nodes > MOST_NODES) return;
        if (node.isObject()) {
            if (isArticle(node)) articles.add(node);
            else others.add(node);
            for (String inner :
                    List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")) {
                gather(node.path(inner), depth + 1);
            }
        }
        if (node.isArray()) for (JsonNode each : node) gather(each, depth + 1);
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isTextual()) return KINDS.contains(type.asText());
        for (JsonNode each : type) if (KINDS.contains(each.asText())) return true;
        return false;
    }

    /** True when the page is said to be a report. */
    boolean isReport() {
        return !articles.isEmpty();
    }

    Optional<String> headline() {
        return string("headline").or(() -> string("name"));
    }

    Optional<String> published() {
        return string("datePublished").or(() -> string("dateCreated")).or(this::pagePublished);
    }

    private Optional<String> pagePublished() {
        for (JsonNode node : others)
            if (node.path("datePublished").isTextual())
                return Optional.of(node.path("datePublished").asText());
        return Optional.empty();
    }

    Optional<String> modified() {
        return string("dateModified");
    }

    Optional<String> section() {
        return string("articleSection");
    }

    Optional<String> language() {
        return string("inLanguage");
    }

    Optional<String> body() {
        return string("articleBody");
    }

    Optional<String> publisher() {
        for (JsonNode node : articles) {
            Optional<String> name = name(node.path("publisher"));
            if (name.isPresent()) return name;
        }
        return Optional.empty();
    }

    /** The names of those who wrote it: people when there are any, else organisations. */
    List<String> authors() {
        for (JsonNode node : articles) {
            List<String> people = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            names(node.path("author"), people, bodies, 0);
            if (people.isEmpty()) names(node.path("creator"), people, bodies, 0);
            if (!people.isEmpty()) return people;
            if (!bodies.isEmpty()) return bodies;
        }
        return List.of();
    }

    private void names(JsonNode node, List<String> people, List<String> bodies, int depth) {
        if (depth > 3) return;
        if (node.isArray()) for (JsonNode each : node) names(each, people, bodies, depth + 1);
        else if (node.isTextual()) people.add(node.asText());
        else if (node.isObject()) {
            if (!node.has("name") && node.has("@id")) resolve(node.path("@id").asText(), people, bodies, depth);
            JsonNode name = node.path("name");
            boolean body = node.path("@type").asText("").contains("Organization");
            if (name.isTextual()) (body ? bodies : people).add(name.asText());
            else names(name, people, bodies, depth + 1);
        }
    }

    private void resolve(String id, List<String> people, List<String> bodies, int depth) {
        for (JsonNode node : others) {
            if (node.path("@id").asText("").equals(id) && node.has("name")) {
                names(node, people, bodies, depth + 1);
                return;
            }
        }
    }

    private static Optional<String> name(JsonNode node) {
        if (node.isArray() && node.size() > 0) return name(node.get(0));
        JsonNode name = node.isObject() ? node.path("name") : node;
        return name.isTextual() && !name.asText().isBlank() ? Optional.of(name.asText()) : Optional.empty();
    }

    /** The entries of a live blog, each an object with its own headline, time and words. */
    List<JsonNode> entries() {
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode node : articles)
            for (JsonNode each : node.path("liveBlogUpdate")) if (each.isObject()) entries.add(each);
        return entries;
    }

    private Optional<String> string(String field) {
        for (JsonNode node : articles) {
            JsonNode value = node.path(field);
            if (value.isArray() && value.size() > 0) value = value.get(0);
            if (value.isTextual() && !value.asText().isBlank())
                return Optional.of(value.asText().strip());
        }
        return Optional.empty();
    }
}
