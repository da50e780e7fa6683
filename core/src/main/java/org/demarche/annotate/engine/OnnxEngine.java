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
        WordPieces pieces = new WordPieces(new String(resource("vocab.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList());
        Decoder decoder = new Decoder(labels, labels.relations(resource("relations.bin")));
        return new OnnxEngine(pieces, decoder, new Network(resource("model.onnx"), labels.sizes()));
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
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!block.role().isReport()) continue;
            for (List<Span> tokens : splitter.sentences(document.text(), block.span())) {
                sentences.add(parse(document.text(), tokens, block.role()));
            }
        }
        return sentences;
    }

    /** The sentence of these tokens, given by the caller. */
    public Sentence parse(String text, List<Span> tokens, Role role) {
        List<String> words = tokens.stream().map(token -> token.in(text)).toList();
        return decoder.sentence(tokens, words, role, scores(words));
    }

    /** What the network answers about the sentence of these words. */
    Scores scores(List<String> words) {
        return network.read(encoded(words));
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
        List<String> tokens = splitter.tokens(words, new Span(0, words.length())).stream()
                .limit(Lengths.LONGEST)
                .map(token -> token.in(words))
                .toList();
        return new Vector(network.vector(encoded(tokens.isEmpty() ? List.of("") : tokens)));
    }

    @Override
    public void close() {
        network.close();
    }
}
