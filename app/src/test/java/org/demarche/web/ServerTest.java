package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.demarche.store.Archive;
import org.demarche.view.export.ExportForm;
import org.demarche.view.page.GoldForm;
import org.demarche.view.page.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server over a real archive; {@link Browser} holds every answer against the OpenAPI document. */
class ServerTest {
    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Server server;
    private static Browser browser;
    private static final StringWriter LOG = new StringWriter();

    @BeforeAll
    static void start() throws IOException {
        archive = SampleArchive.at(folder.resolve("samples.demarche"));
        Pages pages = new Pages(archive, Clock.systemUTC(), "test");
        server = Server.start(Server.Settings.loopback(0), pages, Optional.empty(), new PrintWriter(LOG));
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        archive.close();
        assertThat(LOG.toString()).isEmpty();
    }

    @Test
    void answersFiftyReadersAtOnce() throws InterruptedException {
        List<String> paths = List.of("archive", "stories", "reports", "statements", "events", "search?q=grain");
        Map<String, String> alone = new HashMap<>();
        for (String path : paths) alone.put(path, browser.get("/api/v1/" + path).body());
        HttpClient client = HttpClient.newHttpClient();
        Queue<String> others = new ConcurrentLinkedQueue<>();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String path = paths.get(i % paths.size());
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/" + path);
            readers.add(new Thread(() -> {
                for (int j = 0; j < 4; j++) {
                    String body = client.sendAsync(
                                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                            .join()
                            .body();
                    if (!body.equals(alone.get(path))) others.add(path + ": " + body);
                }
            }));
        }
        readers.forEach(Thread::start);
        for (Thread reader : readers) reader.join();
        assertThat(others).isEmpty();
    }

    @Test
    void tellsWhatTheArchiveHolds() {
        JsonNode about = browser.get("/api/v1/archive").json();
        assertThat(about.get("reports").asInt()).isGreaterThan(10);
        assertThat(about.get("from").asText()).startsWith("20");
        assertThat(about.get("exports")).hasSize(ExportForm.values().length + GoldForm.values().length);
        assertThat(about.get("writable").asBoolean()).isFalse();
        JsonNode countries = browser.get("/api/v1/countries").json();
        assertThat(countries.at("/rows/0/statements").asInt()
                        + countries.at("/rows/0/events").asInt())
                .isPositive();
    }

    @Test
    void showsEveryStoryWithAllThatIsWoven() {
        JsonNode stories = browser.get("/api/v1/stories").json();
        assertThat(stories.get("rows")).isNotEmpty();
        int utterances = 0;
        for (JsonNode row : stories.get("rows")) {
            JsonNode story =
                    browser.get("/api/v1/stories/" + row.get("id").asText()).json();
            assertThat(story.get("documents")).hasSize(row.get("reports").asInt());
            assertThat(story.get("headline").asText())
                    .isEqualTo(row.get("headline").asText());
            utterances += story.get("utterances").size();
            assertThat(row.get("utterances").asInt())
                    .isEqualTo(story.get("utterances").size());
            assertThat(row.get("claims").asInt()).isEqualTo(story.get("claims").size());
            assertThat(row.get("events").asInt()).isEqualTo(happenings(story));
            for (JsonNode entry : story.get("timeline")) saysItsWords(entry);
            for (JsonNode utterance : story.get("utterances")) {
                for (JsonNode variant : utterance.get("variants")) saysItsWords(variant);
            }
        }
        assertThat(utterances).isPositive();
    }

    private static int happenings(JsonNode story) {
        int happenings = 0;
        for (JsonNode entry : story.get("timeline"))
            if (entry.get("kind").asText().equals("event")) happenings++;
        return happenings;
    }

    @Test
    void tellsAStoryByItsMostForcefulWords() {
        int threats = 0;
        for (JsonNode row : browser.get("/api/v1/stories").json().get("rows")) {
            JsonNode lead = row.get("lead");
            String story = "story=" + row.get("id").asText();
            String act = lead.path("act").asText();
            for (JsonNode said : browser.get("/api/v1/statements?act=THREATEN&limit=200&" + story)
                    .json()
                    .get("rows")) {
                if (said.at("/speaker/name").isTextual()) assertThat(act).isEqualTo("THREATEN");
            }
            if (lead.isNull()) continue;
            JsonNode said = browser.get(
                            "/api/v1/statements/" + lead.get("finding").asText())
                    .json();
            assertThat(said.get("act").asText()).isEqualTo(act);
            assertThat(said.get("words")).isEqualTo(lead.get("words"));
            assertThat(said.at("/story/id")).isEqualTo(row.get("id"));
            if (act.equals("THREATEN")) threats++;
        }
        assertThat(threats).isPositive();
    }

    @Test
    void leadsFromEachWordingToItsUtterance() {
        int wordings = 0;
        for (JsonNode row : browser.get("/api/v1/stories").json().get("rows")) {
            JsonNode story =
                    browser.get("/api/v1/stories/" + row.get("id").asText()).json();
            for (JsonNode finding : story.get("utterances").findValues("finding")) {
                JsonNode said =
                        browser.get("/api/v1/statements/" + finding.asText()).json();
                JsonNode utterance = utterance(story, said.at("/utterance/id").asText());
                List<JsonNode> all = utterance.findValues("finding");
                assertThat(all)
                        .contains(finding)
                        .hasSize(said.at("/utterance/wordings").asInt());
                wordings++;
            }
        }
        assertThat(wordings).isGreaterThan(2);
    }

    private static JsonNode utterance(JsonNode story, String id) {
        for (JsonNode utterance : story.get("utterances"))
            if (utterance.get("id").asText().equals(id)) return utterance;
        throw new AssertionError("the story has no utterance " + id);
    }

    private void saysItsWords(JsonNode evidence) {
        JsonNode report = browser.get(
                        "/api/v1/reports/" + evidence.get("document").asText())
                .json();
        String text = report.at("/document/text").asText();
        assertThat(text.substring(
                        evidence.get("start").asInt(), evidence.get("end").asInt()))
                .isEqualTo(evidence.get("text").asText());
    }

    @Test
    void showsEveryReportAndWhatStandsAtItsWords() {
        for (JsonNode row : all("/api/v1/reports?limit=5")) {
            String id = row.at("/report/id").asText();
            JsonNode report = browser.get("/api/v1/reports/" + id).json();
            assertThat(report.get("statements")).hasSize(row.get("statements").asInt());
            for (JsonNode statement : report.get("statements")) {
                assertThat(statement.get("why")).isNotEmpty();
                int offset = statement.at("/content/0/start").asInt();
                JsonNode at =
                        browser.get("/api/v1/reports/" + id + "/at/" + offset).json();
                assertThat(at.get("parts").findValuesAsText("finding"))
                        .contains(statement.get("id").asText());
            }
            for (JsonNode event : report.get("events")) {
                int offset = event.at("/trigger/start").asInt();
                JsonNode at =
                        browser.get("/api/v1/reports/" + id + "/at/" + offset).json();
                assertThat(at.get("parts").findValuesAsText("part")).contains("trigger");
                assertThat(at.get("word").get("lemma").asText()).isNotEmpty();
            }
        }
    }

    @Test
    void findsEachFindingOfAPageAloneToo() {
        for (String kind : List.of("statements", "events")) {
            for (JsonNode row :
                    browser.get("/api/v1/" + kind + "?limit=20").json().get("rows")) {
                JsonNode alone = browser.get(
                                "/api/v1/" + kind + "/" + row.get("id").asText())
                        .json();
                assertThat(alone).isEqualTo(row);
                JsonNode passage = row.get("passage");
                int start = row.get("start").asInt() - passage.get("start").asInt();
                assertThat(start).isBetween(0, passage.get("text").asText().length());
            }
        }
    }

    @Test
    void pagesThroughAllWithoutLossOrRepetition() {
        for (String path : List.of("/api/v1/statements", "/api/v1/events", "/api/v1/reports", "/api/v1/stories")) {
            JsonNode whole = browser.get(path + "?limit=200").json();
            assertThat(all(path + "?limit=7")).isEqualTo(rows(whole));
            assertThat(whole.get("total").asInt()).isEqualTo(whole.get("rows").size());
        }
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        for (String cursor = ""; cursor != null; ) {
            JsonNode page = browser.get(path + (cursor.isEmpty() ? "" : "&cursor=" + Browser.encoded(cursor)))
                    .json();
            all.addAll(rows(page));
            cursor = page.get("next").isNull() ? null : page.get("next").asText();
        }
        return all;
    }

    private static List<JsonNode> rows(JsonNode page) {
        List<JsonNode> rows = new ArrayList<>();
        page.get("rows").forEach(rows::add);
        return rows;
    }

    @Test
    void narrowsByEveryFilter() {
        JsonNode threats = browser.get("/api/v1/statements?act=PROMISE&act=THREATEN&condition=true")
                .json();
        assertThat(threats.get("rows")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("act").asText()).isIn("PROMISE", "THREATEN");
            assertThat(row.get("conditionWords").asText()).isNotEmpty();
        });
        JsonNode said = browser.get("/api/v1/statements?speaker=Peskov&from=2023-07-01&to=2023-07-31&form=direct")
                .json();
        assertThat(said.get("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/speaker/name").asText()).contains("Peskov"));
        JsonNode sure =
                browser.get("/api/v1/events?confidence=0.6&status=happened").json();
        assertThat(sure.get("rows")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("confidence").asDouble()).isGreaterThanOrEqualTo(0.6);
            assertThat(row.get("status").asText()).isEqualTo("happened");
        });
        assertThat(browser.get("/api/v1/statements?speaker=Nobody+At+All")
                        .json()
                        .get("rows"))
                .isEmpty();
    }

    @Test
    void countsTwoSidesOverTime() {
        JsonNode event = firstBetweenTwo();
        String a = event.at("/actors/0/code").asText();
        String b = event.at("/recipients/0/code").asText();
        JsonNode series = browser.get("/api/v1/series?a=" + a + "&b=" + b + "&period=day&status="
                        + event.get("status").asText())
                .json();
        assertThat(series.get("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("cooperation").asInt()
                                + row.get("conflict").asInt())
                        .isEqualTo(
                                row.get("forward").asInt() + row.get("backward").asInt()));
        JsonNode between = browser.get("/api/v1/events?between=" + b + "," + a).json();
        assertThat(between.get("rows").findValuesAsText("id"))
                .contains(event.get("id").asText());
    }

    private JsonNode firstBetweenTwo() {
        for (JsonNode row : browser.get("/api/v1/events?limit=200").json().get("rows")) {
            String a = row.at("/actors/0/code").asText("");
            String b = row.at("/recipients/0/code").asText("");
            if (a.length() == 3 && b.length() == 3 && !a.equals(b)) return row;
        }
        throw new AssertionError("the samples tell of no two sides");
    }

    @Test
    void keepsTheLedger() {
        JsonNode ledger = browser.get("/api/v1/commitments").json();
        assertThat(ledger.get("rows")).isNotEmpty();
        JsonNode promises =
                browser.get("/api/v1/commitments?act=PROMISE&state=open").json();
        assertThat(promises.get("rows")).allSatisfy(row -> {
            assertThat(row.at("/commitment/act").asText()).isEqualTo("PROMISE");
            assertThat(row.at("/commitment/followedBy")).isEmpty();
        });
        for (JsonNode row : browser.get("/api/v1/threads").json().get("rows")) {
            JsonNode thread =
                    browser.get("/api/v1/threads/" + row.get("id").asText()).json();
            assertThat(thread.get("stories")).hasSize(row.get("stories").asInt());
        }
    }

    @Test
    void ranksHitsAndCountsFacets() {
        for (String kind : List.of("report", "statement", "event")) {
            JsonNode found = browser.get("/api/v1/search?q=grain&kind=" + kind).json();
            assertThat(found.get("rows")).as(kind).isNotEmpty().allSatisfy(hit -> {
                JsonNode mark = hit.at("/snippet/marks/0");
                int from = mark.get("start").asInt() - hit.at("/snippet/start").asInt();
                int to = mark.get("end").asInt() - hit.at("/snippet/start").asInt();
                assertThat(hit.at("/snippet/text").asText().substring(from, to)).isEqualToIgnoringCase("grain");
            });
            assertThat(found.at("/facets/kind")).isNotEmpty();
        }
        JsonNode acts = browser.get("/api/v1/search?kind=statement").json();
        int counted = 0;
        for (JsonNode act : acts.at("/facets/act")) counted += act.get("count").asInt();
        assertThat(counted).isEqualTo(acts.get("total").asInt());
    }

    @Test
    void feedsASearch() throws FeedException {
        Browser.Answer answer = browser.get("/api/v1/search.atom?q=grain&kind=statement");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries())
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.getLink()).startsWith("http://127.0.0.1:" + server.port() + "/reports/"));
    }

    @Test
    void sendsEveryExport() {
        for (ExportForm form : ExportForm.values()) {
            Browser.Answer answer = browser.get("/api/v1/exports/" + form.file());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition")).contains(form.file());
            assertThat(answer.body()).isNotEmpty();
        }
        long threats = browser.get("/api/v1/exports/statements.jsonl?act=PROMISE")
                .body()
                .lines()
                .count();
        assertThat(threats)
                .isEqualTo(browser.get("/api/v1/statements?act=PROMISE")
                        .json()
                        .get("total")
                        .asLong());
        assertThat(browser.get("/api/v1/exports/secrets.txt").status()).isEqualTo(404);
    }

    @Test
    void keepsCorrectionsBesideTheFinding() {
        JsonNode statement = browser.get("/api/v1/statements?limit=1").json().at("/rows/0");
        String id = statement.get("id").asText();
        String sent = "{\"finding\":\"" + id + "\",\"change\":\"speaker\",\"value\":\"Jane Doe\",\"code\":\"NOR\","
                + "\"who\":\"A. Analyst\",\"note\":\"<script>alert(1)</script>\"}";
        Browser.Answer made = browser.post("/api/v1/corrections", sent);
        assertThat(made.status()).isEqualTo(201);
        JsonNode again = browser.get("/api/v1/statements/" + id).json();
        assertThat(again.at("/corrections/0/value").asText()).isEqualTo("Jane Doe");
        assertThat(again.get("speaker")).isEqualTo(statement.get("speaker"));
        assertThat(browser.get(made.header("Location")).json()).isEqualTo(made.json());
        assertThat(browser.get("/api/v1/exports/corrections.jsonl").body()).contains("\"value\":\"Jane Doe\"");
        assertThat(browser.get("/api/v1/corrections?finding=" + id)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        browser.post("/api/v1/corrections", sent.replace("Jane Doe", "Joan Doe"));
        assertThat(browser.get("/api/v1/corrections").json().findValuesAsText("value"))
                .containsExactly("Joan Doe");
        JsonNode kept = browser.get("/api/v1/corrections").json().at("/rows/0/id");
        assertThat(browser.delete("/api/v1/corrections/" + kept.asText()).status())
                .isEqualTo(204);
        assertThat(browser.get("/api/v1/corrections").json().get("rows")).isEmpty();
        assertThat(browser.delete("/api/v1/corrections/" + kept.asText()).status())
                .isEqualTo(404);
    }

    @Test
    void refusesCorrectionsThatMakeNoSense() {
        String id = browser.get("/api/v1/statements?limit=1")
                .json()
                .at("/rows/0/id")
                .asText();
        for (String sent : List.of(
                "[]",
                "{",
                "{\"finding\":\"nothing\",\"change\":\"wrong\",\"who\":\"A\"}",
                "{\"finding\":\"" + id + "\",\"change\":\"type\",\"value\":\"AID\",\"who\":\"A\"}",
                "{\"finding\":\"" + id + "\",\"change\":\"act\",\"value\":\"SING\",\"who\":\"A\"}",
                "{\"finding\":\"" + id + "\",\"change\":\"act\",\"who\":\"A\"}",
                "{\"finding\":\"" + id + "\",\"change\":\"wrong\"}",
                "{\"finding\":\"" + id + "\",\"change\":\"wrong\",\"who\":\"A\",\"admin\":true}",
                "{\"finding\":\"" + id
                        + "\",\"change\":\"speaker\",\"value\":\"X\",\"code\":\"norway\",\"who\":\"A\"}")) {
            assertThat(browser.post("/api/v1/corrections", sent).status())
                    .as(sent)
                    .isEqualTo(400);
        }
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        for (String path : List.of(
                "/api/v1/statements?act=SHOUT",
                "/api/v1/statements?condition=maybe",
                "/api/v1/statements?from=yesterday",
                "/api/v1/statements?limit=0",
                "/api/v1/statements?limit=201",
                "/api/v1/statements?cursor=%00nonsense",
                "/api/v1/statements?confidence=2",
                "/api/v1/statements?nonsense=1",
                "/api/v1/statements?limit=1&limit=2",
                "/api/v1/statements?q=" + "a".repeat(1001),
                "/api/v1/events?between=RUS",
                "/api/v1/series?a=RUS",
                "/api/v1/series?a=RUS&b=UKR&period=century",
                "/api/v1/search?kind=rumour",
                "/api/v1/stories?cursor=nonsense")) {
            Browser.Answer answer = browser.get(path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.json().get("detail").asText()).as(path).isNotEmpty();
        }
        for (String path : List.of(
                "/api/v1/reports/0000000000000000",
                "/api/v1/reports/..%2f..%2fetc%2fpasswd",
                "/api/v1/stories/none",
                "/api/v1/threads/none",
                "/api/v1/statements/none",
                "/api/v1/events/0000000000000000-e1",
                "/api/v1/corrections/none",
                "/api/v1/reports/0000000000000000/at/0")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void doesNotSendWhatTheClientHas() {
        for (String path : List.of("/api/v1/stories", "/api/v1/openapi.yaml", "/api/v1/archive")) {
            Browser.Answer first = browser.get(path);
            assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{24}\"");
            Browser.Answer again = browser.get(path, "If-None-Match", first.header("ETag"));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(browser.get(path, "If-None-Match", "W/\"other\"").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsWhoeverRunsIt() {
        assertThat(browser.get("/healthz").json().get("status").asText()).isEqualTo("up");
        browser.get("/api/v1/reports/0000000000000000");
        assertThat(browser.get("/metrics").body())
                .contains("demarche_requests_total{route=\"/api/v1/reports/{report}\",status=\"404\"}")
                .doesNotContain("0000000000000000");
    }

    @Test
    void showsThePageAtItsAddresses() {
        Browser.Answer page = browser.get("/");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).containsIgnoringCase("<!doctype html>");
        assertThat(browser.get("/stories/x?tab=claims").body()).isEqualTo(page.body());
        assertThat(browser.get("/icon.svg").header("Content-Type")).startsWith("image/svg+xml");
        String script = page.body().replaceFirst("(?s).*?\"(/assets/[^\"]+\\.js)\".*", "$1");
        assertThat(browser.get(script).header("Cache-Control")).contains("immutable");
        assertThat(browser.get(script).header("Content-Type")).startsWith("text/javascript");
        assertThat(browser.get("/assets/none.js").status()).isEqualTo(404);
        assertThat(browser.get("/nothing.php").status()).isEqualTo(404);
        assertThat(browser.get("/api/v2/stories").status()).isEqualTo(404);
    }
}
