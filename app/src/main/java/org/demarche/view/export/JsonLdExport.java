package org.demarche.view.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.demarche.DocumentId;

/** One JSON-LD object whose array of nodes grows reading by reading. */
abstract class JsonLdExport implements Export {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonGenerator json;

    JsonLdExport(OutputStream out) throws IOException {
        this.json = new JsonFactory(new ObjectMapper()).createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
    }

    /** Writes a field of the object; only before {@link #begin}. */
    final void field(String name, JsonNode value) throws IOException {
        json.writeFieldName(name);
        json.writeTree(value);
    }

    /** Begins the array. */
    final void begin(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    abstract Stream<JsonNode> nodes(Chosen chosen);

    @Override
    public final void add(Chosen chosen) throws IOException {
        for (Iterator<JsonNode> each = nodes(chosen).iterator(); each.hasNext(); ) {
            json.writeTree(each.next());
            json.writeRaw('\n');
        }
    }

    @Override
    public final void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    /** Names a report. */
    static String name(DocumentId id) {
        return "urn:demarche:report:" + id.value();
    }

    static boolean isAddress(String origin) {
        return origin.startsWith("http://") || origin.startsWith("https://");
    }
}
