package org.demarche.view;

import java.util.List;
import org.demarche.Document;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Sentences as CoNLL-U, with each token's place in the text ({@code TokenRange}). */
public final class Conllu {
    private Conllu() {}

    /** All sentences of one document. */
    public static String of(Document document, List<Sentence> sentences) {
        StringBuilder out = new StringBuilder("# newdoc id = ")
                .append(document.id().value())
                .append('\n');
        int before = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (i == 0 || beginsParagraph(document, before, sentence)) out.append("# newpar\n");
            out.append("# sent_id = ")
                    .append(document.id().value())
                    .append('-')
                    .append(i + 1)
                    .append('\n');
            out.append("# text = ")
                    .append(oneLine(document.words(sentence.span())))
                    .append('\n');
            for (Token token : sentence.tokens()) row(document, token, out);
            out.append('\n');
            before = sentence.span().end();
        }
        return out.toString();
    }

    private static boolean beginsParagraph(Document document, int before, Sentence sentence) {
        return document.text().substring(before, sentence.span().start()).indexOf('\n') >= 0;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void row(Document document, Token token, StringBuilder out) {
        out.append(token.id());
        for (String column : List.of(token.form(), token.lemma(), token.upos(), token.xpos(), token.feats())) {
            out.append('\t').append(column);
        }
        out.append('\t')
                .append(token.head())
                .append('\t')
                .append(token.relation())
                .append("\t_\t");
        if (isGlued(document, token)) out.append("SpaceAfter=No|");
        Span span = token.span();
        out.append("TokenRange=")
                .append(span.start())
                .append(':')
                .append(span.end())
                .append('\n');
    }

    private static boolean isGlued(Document document, Token token) {
        int end = token.span().end();
        if (end >= document.text().length()) return false;
        char next = document.text().charAt(end);
        return !Character.isWhitespace(next) && !Character.isSpaceChar(next);
    }
}
