package org.demarche.peers;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.Word;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names that two taggers of Stanford CoreNLP agree on, for the sentences of a CoNLL-U file: silver for the training of
 * the language engine. Prints IOB2 as Universal NER does (number, word, label); a word on which they differ gets
 * {@code ?}, which the training leaves out.
 */
public final class SilverNames {
    private static final String MODELS = "edu/stanford/nlp/models/ner/";
    private static final Map<String, String> KINDS = Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");

    private final CRFClassifier<CoreLabel> three;
    private final CRFClassifier<CoreLabel> four;
    private final PrintStream out;

    private SilverNames(PrintStream out) {
        three = CRFClassifier.getClassifierNoExceptions(MODELS + "english.all.3class.distsim.crf.ser.gz");
        four = CRFClassifier.getClassifierNoExceptions(MODELS + "english.conll.4class.distsim.crf.ser.gz");
        this.out = out;
    }

    /** @param arguments the CoNLL-U file */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        SilverNames silver = new SilverNames(out);
        List<HasWord> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (line.isEmpty() && !sentence.isEmpty()) {
                silver.print(sentence);
                sentence.clear();
            } else if (line.matches("\\d+\t.*")) {
                sentence.add(new Word(line.split("\t")[1]));
            }
        }
        out.flush();
    }

    private void print(List<HasWord> sentence) {
        List<String> first = kinds(three, sentence);
        List<String> second = kinds(four, sentence);
        String before = "O";
        for (int n = 0; n < sentence.size(); n++) {
            String kind = first.get(n).equals(second.get(n)) ? first.get(n) : "?";
            String label = kind.length() == 1 ? kind : (kind.equals(before) ? "I-" : "B-") + kind;
            out.println(n + 1 + "\t" + sentence.get(n).word() + "\t" + label);
            before = kind;
        }
        out.println();
    }

    private static List<String> kinds(CRFClassifier<CoreLabel> tagger, List<HasWord> sentence) {
        return tagger.classifySentence(sentence).stream()
                .map(word -> KINDS.getOrDefault(word.get(AnswerAnnotation.class), "O"))
                .toList();
    }
}
