package org.demarche.view.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.demarche.Reading;
import org.demarche.Statement;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every export is read back by a reader that is not ours, where there is one. */
class ExportTest {
    private static final String HOSTILE = "=HYPERLINK(\"x\"),\t<b>\n{%$&#_~^\\} 😀";

    private final Reading reading = Samples.reading("https://news.example.org/a?b=1", HOSTILE);

    @TempDir
    private Path folder;

    @Test
    void givesEveryFormAFileNameOfItsOwn() {
        for (ExportForm form : ExportForm.values()) {
            assertThat(ExportForm.of(form.file())).contains(form);
            assertThat(form.media()).contains("/");
        }
        assertThat(ExportForm.of("../../etc/passwd")).isEmpty();
    }

    @Test
    void writesCsvThatSpreadsheetsReadAsWritten() throws IOException {
        CSVRecord report = csv(ExportForm.REPORTS_CSV).get(0);
        assertThat(report.get("title")).isEqualTo("'" + HOSTILE);
        assertThat(report.get("statements")).isEqualTo("2");
        List<CSVRecord> statements = csv(ExportForm.STATEMENTS_CSV);
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).get("speaker")).isEqualTo("Ana Ruiz");
        assertThat(statements.get(0).get("condition")).isEqualTo("if the port opens");
        CSVRecord event = csv(ExportForm.EVENTS_CSV).get(0);
        assertThat(event.get("type")).isEqualTo("CONSULT");
        assertThat(event.get("actors")).isEqualTo("NOR");
    }

    @Test
    void writesGdeltsTwoTablesWithOneNumberForAnEvent() throws IOException {
        CSVFormat tabs = CSVFormat.TDF
                .builder()
                .setQuote(null)
                .setIgnoreEmptyLines(false)
                .get();
        CSVRecord event = tabs.parse(new StringReader(text(ExportForm.GDELT_EVENTS)))
                .getRecords()
                .get(0);
        List<CSVRecord> mentions =
                tabs.parse(new StringReader(text(ExportForm.GDELT_MENTIONS))).getRecords();
        assertThat(event.size()).isEqualTo(61);
        assertThat(Integer.parseInt(event.get(31))).isEqualTo(mentions.size()).isEqualTo(2);
        for (CSVRecord mention : mentions) {
            assertThat(mention.size()).isEqualTo(16);
            assertThat(mention.get(0)).isEqualTo(event.get(0)).matches("[1-9][0-9]*");
            assertThat(mention.get(5)).isEqualTo(event.get(60));
        }
        String text = reading.document().text();
        int deed = Integer.parseInt(mentions.get(0).get(9));
        assertThat(text.substring(text.offsetByCodePoints(0, deed))).startsWith("hosted");
    }

    @Test
    void writesAJsonObjectALine() throws IOException {
        for (ExportForm form :
                List.of(ExportForm.PLOVER, ExportForm.READINGS, ExportForm.STATEMENTS, ExportForm.EVENTS)) {
            for (String line : text(form).split("\n")) {
                assertThat(new ObjectMapper().readTree(line).isObject())
                        .as(form.file())
                        .isTrue();
            }
        }
        JsonNode statement =
                new ObjectMapper().readTree(text(ExportForm.STATEMENTS).split("\n")[1]);
        assertThat(statement.get("id").asText())
                .isEqualTo(reading.document().id().value() + "-s2");
    }

    @Test
    void writesParquetThatTheFormatsOwnReaderReads() throws IOException {
        List<Group> statements = groups(ExportForm.STATEMENTS_PARQUET);
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).getString("speaker", 0)).isEqualTo("Ana Ruiz");
        assertThat(statements.get(0).getString("condition", 0)).isEqualTo("if the port opens");
        assertThat(statements.get(1).getFieldRepetitionCount("condition")).isZero();
        Group event = groups(ExportForm.EVENTS_PARQUET).get(0);
        assertThat(event.getString("type", 0)).isEqualTo("CONSULT");
        Group actor = event.getGroup("actors", 0).getGroup(0, 0).getGroup(0, 0);
        assertThat(actor.getString("code", 0)).isEqualTo("NOR");
        assertThat(event.getInteger("dead", 0)).isEqualTo(2);
    }

    @Test
    void writesTheFooterOfParquetInOrder() throws IOException {
        byte[] bytes = bytes(ExportForm.EVENTS_PARQUET);
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, bytes.length - 8 - length, length));
        assertThat(footer.getRow_groups()).hasSize(1);
        assertThat(footer.getRow_groups().get(0).getColumns())
                .hasSizeGreaterThan(20)
                .anyMatch(column -> column.getMeta_data().getEncodings().size() > 1)
                .allSatisfy(column -> assertThat(column.getMeta_data().getEncodings())
                        .isSortedAccordingTo(Comparator.comparingInt(Encoding::getValue)));
    }

    @Test
    void writesAnnotationsThatPointAtTheirWordsInCodePoints() throws Exception {
        RdfDataset graph = rdf(text(ExportForm.ANNOTATIONS), """
                {"@context": {"oa": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type", "@vocab": "http://www.w3.org/ns/oa#",
                 "body": "oa:hasBody", "target": "oa:hasTarget", "source": {"@id": "oa:hasSource", "@type": "@id"},
                 "selector": "oa:hasSelector", "items": "http://www.w3.org/ns/activitystreams#items"}}
                """);
        assertThat(objects(graph, "http://www.w3.org/ns/oa#hasTarget")).hasSize(3);
        assertThat(objects(graph, "http://www.w3.org/ns/oa#hasSource"))
                .containsOnly(reading.document().origin());
        JsonNode first =
                new ObjectMapper().readTree(text(ExportForm.ANNOTATIONS)).at("/items/0/target/selector");
        String text = reading.document().text();
        int start = text.offsetByCodePoints(0, first.at("/1/start").asInt());
        int end = text.offsetByCodePoints(0, first.at("/1/end").asInt());
        assertThat(text.substring(start, end))
                .isEqualTo(first.at("/0/exact").asText())
                .contains("Ana Ruiz");
        assertThat(text)
                .contains(first.at("/0/prefix").asText() + first.at("/0/exact").asText());
    }

    @Test
    void tellsQuotationsFromClaimsInSchemaOrgsWords() throws Exception {
        RdfDataset graph = rdf(text(ExportForm.SCHEMA_ORG), "{\"@context\": {\"@vocab\": \"https://schema.org/\"}}");
        assertThat(objects(graph, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
                .contains("https://schema.org/NewsArticle", "https://schema.org/Quotation", "https://schema.org/Claim");
        assertThat(objects(graph, "https://schema.org/spokenByCharacter")).hasSize(1);
        assertThat(objects(graph, "https://schema.org/headline")).containsExactly(HOSTILE);
        assertThat(objects(graph, "https://schema.org/appearance"))
                .containsExactly(
                        "urn:demarche:report:" + reading.document().id().value());
    }

    @Test
    void writesBibTeXWhoseTitleSurvives() throws IOException, ParseException {
        BibTeXDatabase parsed = new BibTeXParser().parse(new StringReader(text(ExportForm.BIBTEX)));
        BibTeXEntry entry = parsed.getEntries().values().iterator().next();
        assertThat(plain(entry, BibTeXEntry.KEY_TITLE)).contains("HYPERLINK", "%$&#_");
        assertThat(plain(entry, BibTeXEntry.KEY_HOWPUBLISHED)).isEqualTo("The Courier & Mail");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2024");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo(reading.document().origin());
    }

    @Test
    void holdsOnlyTheChosenFindingsUnderTheirOwnNames() throws IOException {
        Statement second = reading.statements().get(1);
        for (ExportForm form : ExportForm.values()) {
            boolean ofReports = form == ExportForm.REPORTS_CSV || form == ExportForm.BIBTEX;
            byte[] chosen = bytes(form, new Chosen(reading, second::equals));
            if (!ofReports) assertThat(chosen.length).as(form.file()).isLessThan(bytes(form).length);
        }
        String rows =
                new String(bytes(ExportForm.STATEMENTS, new Chosen(reading, second::equals)), StandardCharsets.UTF_8);
        assertThat(rows).contains("-s2\"").doesNotContain("-s1\"");
    }

    @Test
    void holdsEveryReadingHoweverMany() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = ExportForm.STATEMENTS_PARQUET.open(out)) {
            for (int i = 0; i < 3000; i++) {
                export.add(new Chosen(Samples.reading("https://news.example.org/" + i, "Title " + i), finding -> true));
            }
        }
        assertThat(groups(out.toByteArray())).hasSize(6000);
    }

    private String text(ExportForm form) throws IOException {
        return new String(bytes(form), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ExportForm form) throws IOException {
        return bytes(form, new Chosen(reading, finding -> true));
    }

    private static byte[] bytes(ExportForm form, Chosen chosen) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = form.open(out)) {
            export.add(chosen);
        }
        return out.toByteArray();
    }

    private List<CSVRecord> csv(ExportForm form) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text(form))).getRecords();
    }

    private List<Group> groups(ExportForm form) throws IOException {
        return groups(bytes(form));
    }

    private List<Group> groups(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("rows.parquet"), bytes);
        List<Group> groups = new ArrayList<>();
        try (ParquetReader<Group> rows = new Rows(new LocalInputFile(file)).build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) groups.add(row);
        }
        return groups;
    }

    /** Reads generic rows without a Hadoop configuration. */
    private static final class Rows extends ParquetReader.Builder<Group> {
        Rows(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private static RdfDataset rdf(String text, String context) throws JsonLdError {
        // The published contexts cannot be fetched here; this one gives the same meaning to the terms that are used.
        DocumentLoader loader = (address, options) -> JsonDocument.of(new StringReader(context));
        JsonLdOptions options = new JsonLdOptions(loader);
        return JsonLd.toRdf(JsonDocument.of(new StringReader(text)))
                .options(options)
                .get();
    }

    private static List<String> objects(RdfDataset graph, String predicate) {
        return graph.toList().stream()
                .filter(quad -> quad.getPredicate().getValue().equals(predicate))
                .map(quad -> quad.getObject().getValue())
                .toList();
    }

    private static String plain(BibTeXEntry entry, Key key) throws ParseException {
        // This reader of LaTeX knows no characters beyond the basic plane.
        String words = entry.getField(key).toUserString().replace("😀", "");
        return new LaTeXPrinter().print(new LaTeXParser().parse(words));
    }
}
