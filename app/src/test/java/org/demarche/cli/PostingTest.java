package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.demarche.fetch.FetchLimits;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Reach;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.story.StoryWeaver;
import org.demarche.view.page.Pages;
import org.demarche.web.Browser;
import org.demarche.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports posted to a real server, read by the real pipeline, kept in a real archive. */
class PostingTest {
    private static final String TEXT =
            "Norwegian Foreign Minister Espen Barth Eide said on Tuesday that Oslo was ready to "
                    + "host talks between Chad and Mali.";

    @TempDir
    private static Path folder;

    private static Wiring wiring;
    private static Archive archive;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        wiring = new Wiring();
        archive = Archives.open(folder.resolve("posted.db").toString(), new OutletCountries());
        Intake intake = new Intake(archive, wiring.pipeline(), new Loom(new StoryWeaver(wiring.embedder())), 1);
        ArchiveInbox inbox = new ArchiveInbox(intake, address -> {
            try (Fetcher fetcher = new Fetcher(FetchLimits.STANDARD, Reach.PUBLIC)) {
                return fetcher.fetch(address);
            }
        });
        Pages pages = new Pages(archive, Clock.systemUTC(), "test");
        server = Server.start(
                Server.Settings.loopback(0), pages, Optional.of(inbox), new PrintWriter(new StringWriter()));
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        archive.close();
        wiring.close();
    }

    private static String sent(String... fields) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) node.put(fields[i], fields[i + 1]);
        return node.toString();
    }

    @Test
    void keepsAPostedReportBeforeItAnswers() {
        String report = sent("text", TEXT, "origin", "desk/1", "outlet", "The Courier", "date", "2024-05-07");
        Browser.Answer added = browser.post("/api/v1/reports", report);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().at("/reports/0/state").asText()).isEqualTo("added");
        JsonNode kept = browser.get(added.header("Location")).json();
        assertThat(kept.at("/document/text").asText()).isEqualTo(TEXT);
        assertThat(kept.at("/document/published/value").asText()).isEqualTo("2024-05-07");
        assertThat(kept.at("/statements/0/speaker/name").asText()).isEqualTo("Espen Barth Eide");
        assertThat(kept.at("/story/id").asText()).isNotEmpty();
        assertThat(browser.get("/api/v1/search?q=Chad&kind=statement")
                        .json()
                        .at("/rows")
                        .findValuesAsText("id"))
                .anyMatch(id -> id.startsWith(kept.at("/document/id").asText()));
        Browser.Answer again = browser.post("/api/v1/reports", report);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/reports/0/state").asText()).isEqualTo("known");
        Browser.Answer corrected = browser.post(
                "/api/v1/reports",
                sent(
                        "text",
                        TEXT + " Mali agreed.",
                        "origin",
                        "desk/1",
                        "outlet",
                        "The Courier",
                        "date",
                        "2024-05-07"));
        assertThat(corrected.json().at("/reports/0/state").asText()).isEqualTo("corrected");
    }

    @Test
    void keepsMarkupInEveryFieldAsText() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> \u202Etxet\u202C & \"x\"";
        Browser.Answer added = browser.post(
                "/api/v1/reports",
                sent(
                        "text",
                        "“" + hostile + "” will hold, said " + hostile + ".",
                        "origin",
                        "desk/" + hostile,
                        "outlet",
                        hostile,
                        "title",
                        hostile));
        assertThat(added.status()).isEqualTo(201);
        String id = added.json().at("/reports/0/id").asText();
        Browser.Answer report = browser.get("/api/v1/reports/" + id);
        assertThat(report.json().at("/document/title").asText()).isEqualTo(hostile);
        assertThat(report.header("Content-Type")).startsWith("application/json");
        assertThat(browser.get("/api/v1/search.atom?outlet=" + Browser.encoded("script"))
                        .body())
                .doesNotContain("<script>", "<img");
        assertThat(browser.get("/api/v1/exports/reports.bib").body()).contains("script");
    }

    @Test
    void readsPostedPages() {
        String page = "<!doctype html><html><head><title>Oslo hosts talks</title>"
                + "<meta property=\"article:published_time\" content=\"2024-05-08T10:00:00Z\"></head><body><article>"
                + "<h1>Oslo hosts talks</h1><p>" + TEXT + "</p><p>" + TEXT.replace("Chad", "Niger")
                + "</p></article></body></html>";
        Browser.Answer added = browser.post("/api/v1/reports", sent("html", page, "origin", "https://news.example/1"));
        assertThat(added.status()).isEqualTo(201);
        JsonNode kept = browser.get(added.header("Location")).json();
        assertThat(kept.at("/document/title").asText()).isEqualTo("Oslo hosts talks");
        assertThat(kept.at("/document/origin").asText()).isEqualTo("https://news.example/1");
    }

    @Test
    void fetchesNoAddressOfThisMachineOrAPrivateNetworkHoweverItIsWritten() {
        String own = ":" + server.port() + "/healthz";
        for (String address : List.of(
                "http://127.0.0.1" + own,
                "http://localhost" + own,
                "http://127.1" + own,
                "http://2130706433" + own,
                "http://0x7f000001" + own,
                "http://0177.0.0.1" + own,
                "http://0.0.0.0" + own,
                "http://[::1]" + own,
                "http://[::]" + own,
                "http://[::ffff:127.0.0.1]" + own,
                "http://[::ffff:7f00:1]" + own,
                "http://[64:ff9b::7f00:1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[2002:7f00:1::]/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://192.168.0.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://user:pass@127.0.0.1" + own,
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "jar:http://127.0.0.1!/x",
                "/etc/passwd",
                "-",
                "gopher://127.0.0.1/",
                "http:///",
                "https://")) {
            Browser.Answer answer = browser.post("/api/v1/reports", sent("address", address));
            assertThat(answer.status()).as(address).isEqualTo(422);
            assertThat(answer.body()).as(address).doesNotContain("root:", "\"archive\":\"up\"");
        }
    }
}
