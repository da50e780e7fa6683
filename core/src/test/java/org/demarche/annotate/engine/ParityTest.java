package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java side answers as the training side said it must. */
class ParityTest {
    private static OnnxEngine engine;

    @BeforeAll
    static void load() {
        engine = OnnxEngine.load();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream in = ParityTest.class.getResourceAsStream("parity.json")) {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(cases::add);
            return cases.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void seesTheSamePiecesAndShapes(JsonNode expected) {
        Encoded encoded = engine.encoded(strings(expected.path("words")));
        assertThat(encoded.ids()).containsExactly(numbers(expected.path("ids")));
        assertThat(encoded.first()).containsExactly(numbers(expected.path("first")));
        assertThat(encoded.shape()).containsExactly(numbers(expected.path("shape")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameTagsAndTree(JsonNode expected) {
        Sentence sentence = parse(strings(expected.path("words")));
        List<Token> tokens = sentence.tokens();
        assertThat(tokens).extracting(Token::xpos).isEqualTo(strings(expected.path("xpos")));
        assertThat(tokens).extracting(Token::upos).isEqualTo(strings(expected.path("upos")));
        assertThat(tokens).extracting(Token::feats).isEqualTo(strings(expected.path("feats")));
        assertThat(tokens).extracting(ParityTest::lemma).isEqualTo(lemmas(expected));
        assertThat(tokens).extracting(token -> (long) token.head()).containsExactly(boxed(expected.path("head")));
        assertThat(tokens).extracting(Token::relation).isEqualTo(strings(expected.path("relation")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameVector(JsonNode expected) {
        float[] vector =
                parse(strings(expected.path("words"))).vector().orElseThrow().values();
        JsonNode numbers = expected.path("vector");
        for (int i = 0; i < numbers.size(); i++) {
            assertThat((double) vector[i]).isCloseTo(numbers.get(i).asDouble(), within(0.06));
        }
    }

    // A mark's lemma is a matter of taste, and of the last bit.
    private static String lemma(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0)) ? token.lemma() : "";
    }

    private static List<String> lemmas(JsonNode expected) {
        List<String> words = strings(expected.path("words"));
        List<String> lemmas = strings(expected.path("lemma"));
        return IntStream.range(0, words.size())
                .mapToObj(i -> Character.isLetterOrDigit(words.get(i).codePointAt(0)) ? lemmas.get(i) : "")
                .toList();
    }

    private static Sentence parse(List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        return engine.parse(text.toString(), spans, Role.BODY);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    private static long[] numbers(JsonNode array) {
        long[] numbers = new long[array.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = array.get(i).asLong();
        return numbers;
    }

    private static Long[] boxed(JsonNode array) {
        return java.util.Arrays.stream(numbers(array)).boxed().toArray(Long[]::new);
    }
}
