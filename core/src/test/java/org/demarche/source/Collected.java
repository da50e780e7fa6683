package org.demarche.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Role;

/** What reading some input gave, for tests to look at. */
final class Collected implements Sink {
    final List<Document> documents = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    @Override
    public void document(Document document) {
        documents.add(document);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    static Collected from(Path... places) {
        return from(Limits.STANDARD, places);
    }

    static Collected from(Limits limits, Path... places) {
        Collected collected = new Collected();
        List<String> names = new ArrayList<>();
        for (Path place : places) names.add(place.toString());
        new Reports(limits, new ByteArrayInputStream(new byte[0])).read(names, collected);
        return collected;
    }

    static Collected fromInput(byte[] bytes) {
        Collected collected = new Collected();
        new Reports(Limits.STANDARD, new ByteArrayInputStream(bytes)).read(List.of("-"), collected);
        return collected;
    }

    static Collected fromInput(String text) {
        return fromInput(text.getBytes(StandardCharsets.UTF_8));
    }

    Document only() {
        if (documents.size() != 1) throw new AssertionError(documents.size() + " documents, problems " + problems);
        return documents.get(0);
    }

    String problem() {
        if (problems.size() != 1) throw new AssertionError("problems " + problems);
        return problems.get(0).message();
    }

    /** The words of all blocks of this role, one a line. */
    static String words(Document document, Role role) {
        List<String> words = new ArrayList<>();
        for (Block block : document.blocks()) if (block.role() == role) words.add(document.words(block.span()));
        return String.join("\n", words);
    }
}
