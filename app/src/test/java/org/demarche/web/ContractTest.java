package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.Act;
import org.demarche.EventType;
import org.demarche.Role;
import org.demarche.Status;
import org.junit.jupiter.api.Test;

class ContractTest {
    private final Contract contract = new Contract();

    @Test
    void refersOnlyToWhatItHolds() {
        List<String> references = new ArrayList<>();
        collect(contract.document(), references);
        assertThat(references)
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                contract.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void usesEveryComponent() {
        List<String> references = new ArrayList<>();
        collect(contract.document(), references);
        for (String kind : List.of("schemas", "parameters", "responses", "headers")) {
            contract.document()
                    .at("/components/" + kind)
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(references).contains("#/components/" + kind + "/" + name));
        }
    }

    @Test
    void namesEveryOperationOnceAndEveryPartOfItsPath() {
        Set<String> names = new HashSet<>();
        contract.document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    assertThat(names.add(operation.getValue().get("operationId").asText()))
                            .as(path.getKey())
                            .isTrue();
                    assertThat(pathParameters(operation.getValue())).isEqualTo(parts(path.getKey()));
                    assertThat(operation.getValue().get("responses").has("default"))
                            .as(path.getKey())
                            .isTrue();
                }));
        assertThat(names).hasSizeGreaterThan(20);
    }

    @Test
    void knowsTheWordsOfTheNouns() {
        assertThat(words("Act")).isEqualTo(names(Act.values()));
        assertThat(words("EventType")).isEqualTo(names(EventType.values()));
        assertThat(words("Status"))
                .isEqualTo(Stream.of(Status.values()).map(Status::label).toList());
        JsonNode roles =
                contract.document().at("/components/schemas/Document/properties/blocks/items/properties/role/enum");
        assertThat(words(roles))
                .isEqualTo(Stream.of(Role.values()).map(Role::label).toList());
    }

    @Test
    void tellsWhatBreaksAPromise() {
        String whole = "{\"status\":\"up\",\"archive\":\"up\"}";
        assertThat(contract.breaches("GET", "/healthz", 200, "application/json", whole))
                .isEmpty();
        assertThat(contract.breaches("GET", "/healthz", 200, "application/json", "{\"status\":\"up\"}"))
                .isNotEmpty();
        assertThat(contract.breaches("GET", "/healthz", 200, "text/html", whole))
                .isNotEmpty();
        assertThat(contract.breaches("GET", "/healthz", 204, "application/json", whole))
                .isNotEmpty();
        assertThat(contract.breaches("PUT", "/healthz", 200, "application/json", whole))
                .isNotEmpty();
        assertThat(contract.breaches("GET", "/nowhere", 200, "application/json", whole))
                .isNotEmpty();
    }

    private Set<String> pathParameters(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = each.has("$ref")
                    ? contract.document().at(each.get("$ref").asText().substring(1))
                    : each;
            if (parameter.get("in").asText().equals("path"))
                names.add(parameter.get("name").asText());
        }
        return names;
    }

    private static Set<String> parts(String path) {
        return new TreeSet<>(Pattern.compile("\\{([a-z]+)}")
                .matcher(path)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) references.add(node.get("$ref").asText());
        node.forEach(child -> collect(child, references));
    }

    private List<String> words(String schema) {
        return words(contract.document().at("/components/schemas/" + schema + "/enum"));
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
