package org.demarche.bench.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page asks a server for: a path for every answer that a view is made of. */
final class Asks {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 200;

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> paths = new LinkedHashMap<>();

    Asks(URI server) {
        this.server = server;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A few, among them the dearest, for many readers at once. */
    Map<String, String> few() throws IOException, InterruptedException {
        for (String list : List.of("archive", "stories", "reports", "statements", "events", "commitments", "threads"))
            put("/" + list, "/" + list);
        put("/search", "/search?q=said&kind=statement");
        put("/search reports", "/search?q=president");
        first("stories", "id").ifPresent(id -> put("/stories/{story}", "/stories/" + id));
        first("reports", "report/id").ifPresent(id -> put("/reports/{report}", "/reports/" + id));
        return paths;
    }

    /** All of them: lists with and without filters, and of single things the largest that a list of 200 pages tells of. */
    Map<String, String> all() throws IOException, InterruptedException {
        few();
        paths.put("healthz", "/healthz");
        for (String list : List.of("countries", "corrections")) put("/" + list, "/" + list);
        lists();
        searches();
        largest();
        return paths;
    }

    private void lists() throws IOException, InterruptedException {
        JsonNode archive = read("/archive");
        String until = archive.at("/until").asText();
        put("/stories, one day", "/stories?from=" + until + "&to=" + until);
        put("/stories, 200", "/stories?limit=200");
        put(
                "/reports, an outlet",
                "/reports?outlet=" + coded(archive.at("/outlets/0/outlet").asText()));
        for (String filter : List.of("act=THREATEN&act=PROMISE", "condition=true", "q=sanctions", "speaker=Trump"))
            put("/statements " + filter, "/statements?" + filter);
        for (String filter : List.of("type=ASSAULT", "q=troops", "status=planned", "actor=USA"))
            put("/events " + filter, "/events?" + filter);
        put("/statements, sure", "/statements?confidence=0.9");
        JsonNode countries = read("/countries").at("/rows");
        String sides =
                countries.at("/0/code").asText() + "," + countries.at("/1/code").asText();
        put("/events between", "/events?between=" + sides);
        String[] pair = sides.split(",", -1);
        put("/series by day", "/series?a=" + pair[0] + "&b=" + pair[1] + "&period=day");
        for (String filter :
                List.of("state=followed", "condition=true", "act=THREATEN", "q=sanctions", "speaker=Trump"))
            put("/commitments " + filter, "/commitments?" + filter);
    }

    private void searches() {
        for (String kind : List.of("report", "statement", "event")) {
            put("/search " + kind + "s, no words", "/search?kind=" + kind);
            put("/search " + kind + "s, a rare word", "/search?q=Minsk&kind=" + kind);
            put("/search " + kind + "s, a phrase", "/search?q=%22white+house%22&kind=" + kind);
            put("/search " + kind + "s, a beginning", "/search?q=sanction*&kind=" + kind);
            put("/search " + kind + "s, a common word", "/search?q=government&kind=" + kind);
        }
        for (String facet : List.of("act=ACCUSE", "speaker=USA", "condition=true", "from=2016-01-01&to=2016-12-31"))
            put("/search statements " + facet, "/search?kind=statement&q=said&" + facet);
        put("/search events type", "/search?kind=event&type=ASSAULT&status=happened");
        put("/search.atom", "/search.atom?q=president");
    }

    // Of each kind of thing the one with most in it.
    private void largest() throws IOException, InterruptedException {
        List<JsonNode> stories = rows("/stories?limit=" + MOST);
        most(stories, "reports").ifPresent(row -> put("/stories/{most reports}", "/stories/" + id(row)));
        most(stories, "utterances").ifPresent(row -> put("/stories/{most words}", "/stories/" + id(row)));
        most(rows("/threads?limit=" + MOST), "reports")
                .ifPresent(row -> put("/threads/{largest}", "/threads/" + id(row)));
        Optional<JsonNode> report = most(rows("/reports?limit=" + MOST), "statements");
        report.map(row -> row.at("/report/id").asText()).ifPresent(id -> {
            put("/reports/{longest}", "/reports/" + id);
            put("/reports/{longest}/at", "/reports/" + id + "/at/700");
            put("/statements/{finding}", "/statements/" + id + "-s1");
        });
    }

    private static String id(JsonNode row) {
        return row.at("/id").asText();
    }

    private static Optional<JsonNode> most(List<JsonNode> rows, String field) {
        return rows.stream()
                .max(Comparator.comparingLong(row -> row.at("/" + field).asLong()));
    }

    private List<JsonNode> rows(String path) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        for (int pages = 0; pages < MOST; pages++) {
            JsonNode page = read(path + cursor);
            page.path("rows").forEach(rows::add);
            if (page.path("next").isNull()) break;
            cursor = "&cursor=" + coded(page.path("next").asText());
        }
        return rows;
    }

    private Optional<String> first(String list, String field) throws IOException, InterruptedException {
        JsonNode row = read("/" + list + "?limit=1").at("/rows/0/" + field);
        return row.isMissingNode() ? Optional.empty() : Optional.of(row.asText());
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get("/api/v1" + path).body());
    }

    private void put(String name, String path) {
        paths.put(name, "/api/v1" + path);
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
