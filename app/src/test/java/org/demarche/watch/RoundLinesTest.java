package org.demarche.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.watch.Watched.XML;
import static org.demarche.watch.Watched.feed;
import static org.demarche.watch.Watched.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.RoundLines;
import org.demarche.fetch.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What programs are told of a watch on a server on loopback. */
class RoundLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T19:34:05.678Z");

    @RegisterExtension
    private final Watched watched = new Watched();

    private final StringWriter told = new StringWriter();

    private List<JsonNode> round(String... feeds) throws IOException {
        told.getBuffer().setLength(0);
        RoundLines lines = new RoundLines(watched.heard(), new PrintWriter(told), Clock.fixed(NOW, ZoneOffset.UTC));
        lines.ended(watched.round(Reach.ANYWHERE, lines, lines, () -> false, feeds));
        lines.waits(NOW.plusSeconds(900));
        List<JsonNode> all = new ArrayList<>();
        for (String line : told.toString().lines().toList()) all.add(new ObjectMapper().readTree(line));
        return all;
    }

    private static List<String> what(List<JsonNode> lines) {
        return lines.stream().map(line -> line.get("what").asText()).toList();
    }

    @Test
    void tellsOfFeedsReportsProblemsRoundsAndWaits() throws IOException {
        watched.pages("a").at("/rss", XML, feed("/a", "/nosuch"));
        List<JsonNode> lines = round("/rss");
        assertThat(what(lines)).containsExactlyInAnyOrder("feed", "report", "problem", "round", "waiting");
        assertThat(lines).allMatch(line -> line.get("at").asText().equals("2026-11-26T19:34:05Z"));
        assertThat(line(lines, "feed").toString())
                .contains("\"address\":\"" + watched.server().address("/rss") + "\",\"outcome\":\"read\",\"found\":2");
        JsonNode report = line(lines, "report");
        assertThat(report.get("id").asText()).hasSize(16);
        assertThat(report.get("origin").asText()).isEqualTo(watched.server().address("/a"));
        assertThat(report.get("title").asText()).isEqualTo("Port of a reopens");
        assertThat(report.get("outcome").asText()).isEqualTo("added");
        assertThat(report.get("supersedes").isNull()).isTrue();
        JsonNode problem = line(lines, "problem");
        assertThat(problem.get("origin").asText()).endsWith("/nosuch");
        assertThat(problem.get("message").asText()).contains("404").endsWith("given up");
        assertThat(line(lines, "round").toString())
                .contains(
                        "\"feeds\":1,\"unchanged\":0,\"failed\":0,\"found\":2,\"read\":1,\"givenUp\":1,\"waiting\":0");
        assertThat(line(lines, "waiting").get("until").asText()).isEqualTo("2026-11-26T19:49:05Z");
    }

    @Test
    void tellsWhichReportOneTakesThePlaceOf() throws IOException {
        watched.pages("a").at("/rss", XML, feed("/a Tue, 07 May 2024 10:00:00 GMT"));
        String first = line(round("/rss"), "report").get("id").asText();
        watched.server()
                .at("/a", Watched.HTML, page("Ostby, corrected,"))
                .at("/rss", XML, feed("/a Tue, 07 May 2024 12:00:00 GMT"));
        watched.ahead(java.time.Duration.ofHours(2));
        assertThat(line(round("/rss"), "report").get("supersedes").asText()).isEqualTo(first);
    }

    @Test
    void tellsOfFeedsThatDidNotChangeAndOfFeedsThatFailed() throws IOException {
        watched.server().at("/rss", "HTTP/1.1 304 Not Modified", "").at("/odd", "HTTP/1.1 500 Odd", "");
        assertThat(line(round("/rss"), "feed").get("outcome").asText()).isEqualTo("unchanged");
        List<JsonNode> failed = round("/odd");
        assertThat(line(failed, "feed").get("outcome").asText()).isEqualTo("failed");
        assertThat(line(failed, "problem").get("message").asText()).contains("500");
    }

    private static JsonNode line(List<JsonNode> lines, String what) {
        return lines.stream()
                .filter(line -> line.get("what").asText().equals(what))
                .findFirst()
                .orElseThrow();
    }
}
