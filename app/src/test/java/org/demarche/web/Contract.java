package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The OpenAPI document, and whether an answer keeps what it promises. */
public final class Contract {
    private static final String PLACE = "https://demarche.example/openapi.yaml";

    private final JsonNode document;
    private final SchemaRegistry registry;

    public Contract() {
        String text = text();
        this.document = parsed(text);
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getDraft202012(), builder -> builder.schemas(Map.of(PLACE, text)));
    }

    JsonNode document() {
        return document;
    }

    /** What is wrong with this answer; empty when it is as promised. */
    public List<String> breaches(String method, String path, int status, String type, String body) {
        Optional<String> pattern = pattern(path);
        if (pattern.isEmpty()) return List.of("the document has no path " + path);
        JsonNode operation = document.at("/paths").path(pattern.get()).path(method.toLowerCase());
        if (operation.isMissingNode()) return List.of(method + " is not promised for " + pattern.get());
        JsonNode responses = operation.path("responses");
        String key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
        if (key.equals("default") && status < 400) return List.of(status + " is not promised for " + pattern.get());
        String at = "/paths/" + escaped(pattern.get()) + "/" + method.toLowerCase() + "/responses/" + key;
        JsonNode response = document.at(at);
        while (response.has("$ref")) {
            at = response.get("$ref").asText().substring(1);
            response = document.at(at);
        }
        return contentBreaches(at, response, bare(type), body);
    }

    private List<String> contentBreaches(String at, JsonNode response, String type, String body) {
        if (!response.has("content")) {
            return body.isEmpty() ? List.of() : List.of("there should be no content: " + at);
        }
        if (!response.get("content").has(type)) return List.of(type + " is not promised at " + at);
        boolean checked = type.equals("application/json") || type.equals("application/problem+json");
        if (!checked) return List.of();
        Schema schema = schema(at + "/content/" + escaped(type) + "/schema");
        return schema
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** The schema at a JSON pointer into the document. */
    Schema schema(String pointer) {
        return registry.getSchema(SchemaLocation.of(PLACE + "#" + pointer));
    }

    private Optional<String> pattern(String path) {
        List<String> patterns = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(patterns::add);
        if (patterns.contains(path)) return Optional.of(path);
        return patterns.stream()
                .filter(each -> path.matches(each.replace(".", "\\.").replaceAll("\\{[a-z]+}", "[^/]+")))
                .findFirst();
    }

    private static String bare(String type) {
        int semicolon = type.indexOf(';');
        return semicolon < 0 ? type : type.substring(0, semicolon);
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    private static String text() {
        try (InputStream in = Contract.class.getResourceAsStream("openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
