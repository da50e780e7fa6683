package org.demarche.annotate.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Vector;
import org.demarche.annotate.LanguageEngine;

/** The language engine of our own: one pass of a small encoder gives tags, tree, names and vector of a sentence. */
public final class OnnxEngine implements LanguageEngine {
    /** So many sentences are read before they are decoded: the scores of a whole book would not fit in memory. */
    private static final int AT_ONCE = 64;

    private static final String MODEL = "/org/demarche/annotate/model/";

    private final SentenceSplitter splitter = new SentenceSplitter(this::ends);
    private final WordPieces pieces;
    private final Decoder decoder;
    private final Network network;

    private OnnxEngine(WordPieces pieces, Decoder decoder, Network network) {
        this.pieces = pieces;
        this.decoder = decoder;
        this.network = network;
    }

    /** Loads the model that ships with the product; share one engine in a process. */
    public static OnnxEngine load() {
        Labels labels = new Labels(resource("labels.json"));
        List<String> vocabulary = new String(resource("vocab.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Decoder decoder = new Decoder(labels, labels.relations(resource("relations.bin")), labels.lemmas(vocabulary));
        return new OnnxEngine(new WordPieces(vocabulary), decoder, new Network(resource("model.onnx"), labels.sizes()));
    }

    private static byte[] resource(String name) {
        try (InputStream in = OnnxEngine.class.getResourceAsStream(MODEL + name)) {
            if (in == null) throw new IllegalStateException("resource " + MODEL + name + " is missing");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + MODEL + name, e);
        }
    }

    @Override
    public List<Sentence> parse(Document document) {
        List<Written> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!block.role().isReport()) continue;
            for (List<Span> tokens : splitter.sentences(document.text(), block.span()))
                sentences.add(Written.of(document.text(), tokens, block.role()));
        }
        return read(sentences);
    }

    /** The sentence of these tokens, given by the caller. */
    public Sentence parse(String text, List<Span> tokens, Role role) {
        return read(List.of(Written.of(text, tokens, role))).get(0);
    }

    private List<Sentence> read(List<Written> written) {
        List<Sentence> sentences = new ArrayList<>(written.size());
        for (int from = 0; from < written.size(); from += AT_ONCE) {
            List<Written> some = written.subList(from, Math.min(from + AT_ONCE, written.size()));
            List<Scores> scores = scores(some.stream().map(Written::words).toList());
            for (int i = 0; i < some.size(); i++) sentences.add(some.get(i).decoded(decoder, scores.get(i)));
        }
        return sentences;
    }

    /** A sentence before it is read. */
    private record Written(List<Span> tokens, List<String> words, Role role) {
        static Written of(String text, List<Span> tokens, Role role) {
            return new Written(
                    tokens, tokens.stream().map(token -> token.in(text)).toList(), role);
        }

        Sentence decoded(Decoder decoder, Scores scores) {
            return decoder.sentence(tokens, words, role, scores);
        }
    }

    /** What the network answers about the sentences of these words. */
    List<Scores> scores(List<List<String>> sentences) {
        return network.read(sentences.stream().map(this::encoded).toList());
    }

    private float[] ends(List<String> words) {
        return network.ends(encoded(words));
    }

    /** The numbers the network reads for these words. */
    Encoded encoded(List<String> words) {
        return Encoded.of(words, pieces);
    }

    @Override
    public Vector embed(String words) {
        return embedAll(List.of(words)).get(0);
    }

    @Override
    public List<Vector> embedAll(List<String> texts) {
        return network.vectors(texts.stream().map(this::encoded).toList()).stream()
                .map(Vector::new)
                .toList();
    }

    private Encoded encoded(String text) {
        List<String> words = splitter.tokens(text, new Span(0, text.length())).stream()
                .limit(Lengths.LONGEST)
                .map(token -> token.in(text))
                .toList();
        return encoded(words.isEmpty() ? List.of("") : words);
    }

    @Override
    public void close() {
        network.close();
    }
}
