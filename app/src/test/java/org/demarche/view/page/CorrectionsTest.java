package org.demarche.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Document;
import org.demarche.cli.Wiring;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.story.StoryWeaver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of a report that a report with other words took the place of. */
class CorrectionsTest {
    private static final String ORIGIN = "https://wire.example.org/talks";
    private static final String FIRST =
            "Norway would host the talks if both sides agreed, Foreign Minister Anniken Huitfeldt"
                    + " said in Oslo on Monday.\n\nHuitfeldt said Norway had paid for the last round.\n";
    private static final String SECOND = "CORRECTED: the place of the talks.\n\n"
            + FIRST.replace("had paid for the last round", "had not paid for any round");

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Pages pages;
    private static String older;
    private static String newer;

    @BeforeAll
    static void correctThenReadAgain() {
        archive = Archives.open(folder.resolve("talks.demarche").toString(), any -> Optional.empty());
        pages = new Pages(archive, Clock.systemUTC(), "test");
        try (Wiring wiring = new Wiring()) {
            Intake intake = new Intake(archive, wiring.pipeline(), new Loom(new StoryWeaver(wiring.embedder())), 1);
            older = add(intake, FIRST);
            correct(statement(older, "host the talks"), "speaker", "Jonas Gahr Støre");
            correct(statement(older, "last round"), "act", "DENY");
            newer = add(intake, SECOND);
        }
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void holdWhereTheSameFindingStandsInTheSameWords() {
        assertThat(newer).isNotEqualTo(older);
        assertThat(statement(newer, "host the talks").at("/corrections/0/value").asText())
                .isEqualTo("Jonas Gahr Støre");
    }

    @Test
    void doNotHoldForOtherWords() {
        assertThat(statement(newer, "any round").get("corrections")).isEmpty();
    }

    @Test
    void areListedWithTheFindingTheyAreAboutToday() {
        JsonNode rows = pages.corrections(new Asked(Map.of("report", List.of(newer)), Set.of("report")))
                .get("rows");
        assertThat(rows.findValuesAsText("value")).containsExactly("DENY", "Jonas Gahr Støre");
        assertThat(rows.get(0).get("finding").isNull()).isTrue();
        assertThat(rows.get(1).get("finding").asText())
                .isEqualTo(statement(newer, "host the talks").get("id").asText());
    }

    @Test
    void areGoldForTheReportThatStandsThereToday() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GoldForm.QUOTES.write(archive, out);
        JsonNode gold = new ObjectMapper().readTree(out.toByteArray());
        assertThat(gold.get("id").asText()).isEqualTo(newer);
        assertThat(gold.get("quotes").findValuesAsText("speaker")).contains("Jonas Gahr Støre");
    }

    @Test
    void ofOneFieldTheLaterHolds() throws IOException {
        JsonNode sent = correct(statement(newer, "host the talks"), "speaker", "Anniken Huitfeldt");
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            GoldForm.REPORTS.write(archive, out);
            JsonNode report = new ObjectMapper().readTree(out.toByteArray()).at("/documents/0");
            assertThat(report.get("statements").findValuesAsText("speaker"))
                    .contains("Anniken Huitfeldt")
                    .doesNotContain("Jonas Gahr Støre");
        } finally {
            pages.withdraw(sent.get("id").asText());
        }
    }

    private static String add(Intake intake, String text) {
        Document document = Document.ofText(ORIGIN, text);
        intake.add(document);
        return document.id().value();
    }

    private static JsonNode statement(String report, String words) {
        JsonNode page = pages.report(report).orElseThrow();
        String text = page.at("/document/text").asText();
        for (JsonNode each : page.get("statements")) {
            String own = text.substring(
                    each.at("/content/0/start").asInt(),
                    each.at("/content/0/end").asInt());
            if (own.contains(words)) return each;
        }
        throw new AssertionError("nobody says " + words + " in " + page.get("statements"));
    }

    private static JsonNode correct(JsonNode finding, String change, String value) {
        ObjectNode sent = new ObjectMapper().createObjectNode();
        sent.put("finding", finding.get("id").asText()).put("change", change).put("value", value);
        return pages.correct(sent.put("who", "R. Reader"));
    }
}
