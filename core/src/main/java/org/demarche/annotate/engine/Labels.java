package org.demarche.annotate.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.Name;

/** The labels the network chooses from, in the order of its scores. */
final class Labels {
    /** The outputs that are one label a word. */
    static final List<String> KINDS = List.of("xpos", "upos", "feats", "lemma", "names");

    static final int XPOS = 0;
    static final int UPOS = 1;
    static final int FEATS = 2;
    static final int LEMMA = 3;
    static final int NAMES = 4;

    private final String[][] labels;
    private final String[] relations;
    private final int root;
    private final int hidden;
    private final LabelChain names;

    Labels(byte[] json) {
        try {
            JsonNode description = new ObjectMapper().readTree(json);
            JsonNode sets = description.path("labels");
            labels = KINDS.stream().map(kind -> strings(sets.path(kind))).toArray(String[][]::new);
            relations = strings(sets.path("relations"));
            root = description.path("relation").path("root").asInt();
            hidden = description.path("relation").path("hidden").asInt();
            names = new LabelChain(rows(description.path("names").path("steps")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels of the model", e);
        }
    }

    private static String[] strings(JsonNode array) {
        String[] strings = new String[array.size()];
        for (int i = 0; i < strings.length; i++)
            strings[i] = array.get(i).asText().intern();
        if (strings.length == 0) throw new IllegalStateException("a set of labels is missing from the model");
        return strings;
    }

    private static float[][] rows(JsonNode array) {
        float[][] rows = new float[array.size()][];
        for (int i = 0; i < rows.length; i++) rows[i] = row(array.get(i));
        if (rows.length == 0) throw new IllegalStateException("the steps of names are missing from the model");
        return rows;
    }

    private static float[] row(JsonNode array) {
        float[] row = new float[array.size()];
        for (int i = 0; i < row.length; i++) row[i] = (float) array.get(i).asDouble();
        return row;
    }

    /** How many labels of each kind there are. */
    int[] sizes() {
        return Arrays.stream(labels).mapToInt(set -> set.length).toArray();
    }

    String label(int kind, int label) {
        return labels[kind][label];
    }

    Lemmas lemmas(List<String> vocabulary) {
        return new Lemmas(List.of(labels[LEMMA]), vocabulary);
    }

    /** How the labels of names follow one another. */
    LabelChain names() {
        return names;
    }

    /** What the name label stands for; empty outside names. */
    Optional<Name.Kind> nameKind(int label) {
        return switch (labels[NAMES][label]) {
            case "B-PER", "I-PER" -> Optional.of(Name.Kind.PERSON);
            case "B-ORG", "I-ORG" -> Optional.of(Name.Kind.ORGANISATION);
            case "B-LOC", "I-LOC" -> Optional.of(Name.Kind.PLACE);
            default -> Optional.empty();
        };
    }

    boolean beginsName(int label) {
        return labels[NAMES][label].startsWith("B-");
    }

    Relations relations(byte[] weights) {
        return new Relations(weights, relations, root, hidden);
    }
}
