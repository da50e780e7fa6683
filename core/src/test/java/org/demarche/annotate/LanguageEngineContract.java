package org.demarche.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every language engine must keep, whatever is behind it. */
public abstract class LanguageEngineContract {
    private static final String NEWS = """
            Harbour reopens after storm

            PORT ELLA (Coastal Wire) – The harbour of Port Ella reopened on Tuesday, three days after a storm sank two \
            ferries, officials said.
            “We won't let the crews wait any longer,” Mayor Ana Ruiz told reporters. “Will it be safe? Yes.”

            The U.S. Coast Guard, which sent 40 divers, didn't say how long it would stay.
            """;

    /** The engine under test, shared by all tests. */
    protected abstract LanguageEngine engine();

    static List<String> texts() {
        return List.of(
                NEWS,
                "",
                "   \n\n \t ",
                "one",
                "\ud83d lone \udc00 halves \ud83d",
                "?!?! ... --- ((( ””” ,,, ;;; \n !!!",
                "👩‍👩‍👧‍👦🏽 🇺🇦🇺🇸 ❤️ text 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
                "قال الوزير إن المحادثات ستستأنف. שלום, עולם!",
                "zero\u200bwidth\u200d\ufeff joi\u00adners \u202eand marks\u202c e\u0301\u0301\u0301",
                "\u0000\u0001\u0007 control \u001b[31m characters \ufffe\uffff",
                "北京官员会见了他。他说：“不会改变。”",
                "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z " + "x.".repeat(100),
                "-".repeat(600) + "'".repeat(600) + "/".repeat(300),
                "word ".repeat(450));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsSentencesInOrderAndInsideTheText(String text) {
        int from = 0;
        for (Sentence sentence : engine().parse(Document.ofText("contract", text))) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(from);
            assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(sentence.tokens()).isNotEmpty();
            from = sentence.span().end();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void coversEveryCharacterThatIsNotWhiteSpaceWithOneToken(String text) {
        boolean[] covered = new boolean[text.length()];
        for (Sentence sentence : engine().parse(Document.ofText("contract", text))) {
            for (Token token : sentence.tokens()) {
                assertThat(token.form()).isEqualTo(token.span().in(text)).isNotEmpty();
                assertThat(sentence.span().contains(token.span())).isTrue();
                for (int i = token.span().start(); i < token.span().end(); i++) {
                    assertThat(covered[i]).isFalse();
                    covered[i] = true;
                }
            }
        }
        for (int i = 0; i < text.length(); i++) assertThat(covered[i]).isEqualTo(!isSpace(text.charAt(i)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesEverySentenceATreeWithOneRoot(String text) {
        for (Sentence sentence : engine().parse(Document.ofText("contract", text))) {
            assertThat(sentence.tokens().stream().filter(token -> token.head() == 0))
                    .hasSize(1);
            for (Token token : sentence.tokens()) {
                assertThat(stepsToRoot(sentence, token))
                        .isLessThanOrEqualTo(sentence.tokens().size());
                assertThat(token.relation().equals("root")).isEqualTo(token.head() == 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesStandInOrderOnWholeTokens(String text) {
        for (Sentence sentence : engine().parse(Document.ofText("contract", text))) {
            int from = 0;
            for (var name : sentence.names()) {
                assertThat(name.span().start()).isGreaterThanOrEqualTo(from);
                assertThat(sentence.tokens())
                        .anyMatch(token -> token.span().start() == name.span().start());
                assertThat(sentence.tokens())
                        .anyMatch(token -> token.span().end() == name.span().end());
                from = name.span().end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tagsAndLemmasAreNeverEmpty(String text) {
        for (Sentence sentence : engine().parse(Document.ofText("contract", text))) {
            for (Token token : sentence.tokens()) {
                assertThat(List.of(token.lemma(), token.upos(), token.xpos(), token.feats(), token.relation()))
                        .noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void givesEqualResultsFromThreadsInAnyOrderAndAgain() throws Exception {
        List<Document> documents =
                texts().stream().map(text -> Document.ofText("contract", text)).toList();
        List<List<Sentence>> alone = documents.stream().map(engine()::parse).toList();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<List<Sentence>>> together = new ArrayList<>();
        for (int i = documents.size() - 1; i >= 0; i--) together.add(0, threads.submit(parse(documents.get(i))));
        for (int i = 0; i < documents.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(alone.get(i));
        }
        threads.shutdown();
    }

    private Callable<List<Sentence>> parse(Document document) {
        return () -> engine().parse(document);
    }

    @Test
    void readsASentenceAloneAsAmongOthers() {
        List<Sentence> sentences = engine().parse(Document.ofText("contract", NEWS));
        Sentence last = sentences.get(sentences.size() - 1);
        String words = last.span().in(NEWS);
        Sentence alone = engine().parse(Document.ofText("contract", words)).get(0);
        assertThat(alone.tokens().stream().map(Token::head))
                .containsExactlyElementsOf(
                        last.tokens().stream().map(Token::head).toList());
        assertThat(alone.vector()).isEqualTo(last.vector());
    }

    @Test
    void readsOnlyBlocksThatBelongToTheReport() {
        String text = "Menu Home World\n\nThe court adjourned.";
        Document plain = Document.ofText("contract", text);
        Document clean = new Document(
                plain.id(),
                plain.given(),
                plain.origin(),
                0,
                plain.outlet(),
                plain.title(),
                plain.authors(),
                plain.section(),
                plain.published(),
                plain.updated(),
                plain.language(),
                text,
                List.of(new Block(new Span(0, 15), Role.CHROME), new Block(new Span(17, text.length()), Role.BODY)));
        assertThat(engine().parse(clean))
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly("The court adjourned.");
    }

    @Test
    void survivesAHundredThousandCharactersWithoutSpace() {
        String letters = "x".repeat(100_000);
        int covered = engine().parse(Document.ofText("contract", letters)).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .mapToInt(token -> token.span().length())
                .sum();
        assertThat(covered).isEqualTo(letters.length());
    }

    @Test
    void vectorsHaveLengthOneAndAreNearForNearMeanings() {
        var storm = engine().embed("The storm sank two ferries.");
        assertThat(storm.cosine(storm)).isCloseTo(1, within(1e-4));
        assertThat(storm.cosine(engine().embed("Two ferries went down in the storm.")))
                .isGreaterThan(storm.cosine(engine().embed("The central bank raised interest rates.")));
        assertThat(engine().embed("").dimensions()).isEqualTo(storm.dimensions());
    }

    private static int stepsToRoot(Sentence sentence, Token token) {
        int steps = 0;
        for (Token at = token; at.head() != 0 && steps <= sentence.tokens().size(); steps++)
            at = sentence.token(at.head());
        return steps;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
