package org.demarche.annotate.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.demarche.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The parts of the language engine around its network, each on one report of the samples. */
@State(Scope.Benchmark)
public class EngineMicro {
    private static final String VOCABULARY = "/org/demarche/annotate/model/vocab.txt";

    private final SentenceSplitter splitter = new SentenceSplitter(words -> new float[words.size() - 1]);
    private String text = "";
    private List<List<String>> sentences = List.of();
    private WordPieces pieces = new WordPieces(List.of());

    @Setup
    public void read() throws IOException {
        text = Files.readString(Path.of("samples", "02_courier.txt"));
        sentences = sentences().stream()
                .map(tokens -> tokens.stream().map(token -> token.in(text)).toList())
                .toList();
        try (InputStream in = Objects.requireNonNull(EngineMicro.class.getResourceAsStream(VOCABULARY))) {
            pieces = new WordPieces(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** Tokens and sentences of a report. */
    @Benchmark
    public List<List<Span>> sentences() {
        return splitter.sentences(text, new Span(0, text.length()));
    }

    /** Word pieces and shapes of all its sentences. */
    @Benchmark
    public int pieces() {
        int size = 0;
        for (List<String> words : sentences) size += Encoded.of(words, pieces).size();
        return size;
    }
}
