package org.demarche.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.StreamSupport;

/** The views of the page over an archive: for each an address that has much to show. */
final class Views {
    private final String server;

    Views(String server) {
        this.server = server;
    }

    /** The addresses by the name of the view; a view of which the archive has nothing is left out. */
    Map<String, String> addresses() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("stories", "/");
        List<JsonNode> stories = rows("/stories?limit=200");
        most(stories, row -> row.get("reports").asLong()).ifPresent(row -> story(views, row));
        mostTold(stories).ifPresent(id -> views.put("wordings", "/stories/" + id + "/wordings"));
        first("/threads")
                .ifPresent(
                        row -> views.put("thread", "/threads/" + row.get("id").asText()));
        most(
                        rows("/reports?limit=200"),
                        row -> row.get("statements").asLong()
                                + row.get("events").asLong())
                .ifPresent(row -> views.put(
                        "report-long", "/reports/" + row.at("/report/id").asText()));
        views.put("statements", "/statements");
        first("/statements?condition=true").ifPresent(row -> said(views, row));
        views.put("events", "/events");
        List<JsonNode> countries = rows("/countries");
        if (countries.size() > 1)
            views.put("sides", "/events?a=" + code(countries.get(0)) + "&b=" + code(countries.get(1)) + "&period=day");
        views.put("commitments", "/commitments");
        views.put("corrections", "/corrections");
        return views;
    }

    private static void story(Map<String, String> views, JsonNode row) {
        String story = "/stories/" + row.get("id").asText();
        views.put("story", story);
        for (String part : List.of("claims", "names", "actors", "map")) views.put(part, story + "/" + part);
    }

    private static void said(Map<String, String> views, JsonNode row) {
        views.put(
                "report",
                "/reports/" + row.get("document").asText() + "?finding="
                        + row.get("id").asText());
        String name = row.at("/speaker/name").asText("government");
        String word = name.substring(name.lastIndexOf(' ') + 1);
        views.put("search", "/search?kind=statement&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
    }

    // Of a few stories with many sayings, the one of which most outlets word one saying.
    private Optional<String> mostTold(List<JsonNode> stories) {
        return stories.stream()
                .sorted(Comparator.comparing(row -> -row.get("utterances").asLong()))
                .limit(8)
                .map(row -> asked("/stories/" + row.get("id").asText()))
                .max(Comparator.comparing(Views::outlets))
                .map(story -> story.get("id").asText());
    }

    private static long outlets(JsonNode story) {
        return StreamSupport.stream(story.get("utterances").spliterator(), false)
                .mapToLong(utterance -> utterance.get("variants").findValuesAsText("outlet").stream()
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    private static String code(JsonNode country) {
        return country.get("code").asText();
    }

    private static Optional<JsonNode> most(List<JsonNode> rows, ToLongFunction<JsonNode> size) {
        return rows.stream().max(Comparator.comparingLong(size));
    }

    private Optional<JsonNode> first(String path) {
        return rows(path).stream().findFirst();
    }

    private List<JsonNode> rows(String path) {
        List<JsonNode> rows = new ArrayList<>();
        asked(path).path("rows").forEach(rows::add);
        return rows;
    }

    /** What the API answers. */
    JsonNode asked(String path) {
        try (InputStream answer = URI.create(server + "/api/v1" + path).toURL().openStream()) {
            return new ObjectMapper().readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
