package org.demarche.bench.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CoNLL-U file: its sentences, and the raw text they were cut from.
 *
 * <p>Sentences of one paragraph are joined by a space, or by nothing after {@code SpaceAfter=No}; paragraphs
 * ({@code # newpar}) and documents ({@code # newdoc}, or else a new prefix of the sentence ids) by a blank line.
 *
 * @param documents in the order of the file
 */
public record Treebank(List<Text> documents) {
    /**
     * One document.
     *
     * @param raw its text
     * @param sentences its sentences
     * @param sentenceEnds where in the text each of them ends
     */
    public record Text(String raw, List<Tree> sentences, List<Integer> sentenceEnds) {}

    /** Reads a whole file. */
    public static Treebank read(Path file) throws IOException {
        List<Text> documents = new ArrayList<>();
        List<Tree> sentences = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        StringBuilder raw = new StringBuilder();
        TreeReader reader = new TreeReader();
        for (Block block : blocks(file)) {
            if (block.beginsDocument() && !sentences.isEmpty()) {
                documents.add(new Text(raw.toString(), List.copyOf(sentences), List.copyOf(ends)));
                sentences.clear();
                ends.clear();
                raw.setLength(0);
            }
            if (block.beginsParagraph() && raw.length() > 0) raw.append("\n\n");
            raw.append(block.text());
            ends.add(end(raw));
            sentences.add(reader.tree(block));
        }
        documents.add(new Text(raw.toString(), List.copyOf(sentences), List.copyOf(ends)));
        return new Treebank(List.copyOf(documents));
    }

    private static int end(StringBuilder raw) {
        return raw.charAt(raw.length() - 1) == ' ' ? raw.length() - 1 : raw.length();
    }

    List<Tree> trees() {
        return documents.stream().flatMap(each -> each.sentences().stream()).toList();
    }

    private static List<Block> blocks(Path file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String before = "";
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) lines.add(line);
            else before = close(lines, before, blocks);
        }
        close(lines, before, blocks);
        return blocks;
    }

    private static String close(List<String> lines, String before, List<Block> blocks) {
        if (lines.stream().noneMatch(line -> !line.startsWith("#"))) return before;
        Block block = new Block(List.copyOf(lines), before);
        lines.clear();
        blocks.add(block);
        return block.group();
    }
}
