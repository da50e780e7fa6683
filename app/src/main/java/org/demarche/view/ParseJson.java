package org.demarche.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.demarche.Document;
import org.demarche.Name;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Sentences as one JSON object; offsets are UTF-16, half-open, into the document's text. */
public final class ParseJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParseJson() {}

    /** All sentences of one document, on one line. */
    public static String of(Document document, List<Sentence> sentences) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("id", document.id().value()).put("origin", document.origin()).put("text", document.text());
        ArrayNode list = whole.putArray("sentences");
        for (Sentence sentence : sentences) sentence(document, sentence, list.addObject());
        return whole + "\n";
    }

    private static void sentence(Document document, Sentence sentence, ObjectNode node) {
        place(sentence.span(), node).put("role", sentence.role().label());
        ArrayNode tokens = node.putArray("tokens");
        for (Token token : sentence.tokens()) token(token, tokens.addObject());
        ArrayNode names = node.putArray("names");
        for (Name name : sentence.names()) {
            place(name.span(), names.addObject())
                    .put("kind", name.kind().name().toLowerCase(Locale.ROOT))
                    .put("text", document.words(name.span()));
        }
    }

    private static void token(Token token, ObjectNode node) {
        node.put("id", token.id());
        place(token.span(), node)
                .put("form", token.form())
                .put("lemma", token.lemma())
                .put("upos", token.upos())
                .put("xpos", token.xpos())
                .put("feats", token.feats())
                .put("head", token.head())
                .put("relation", token.relation());
    }

    private static ObjectNode place(Span span, ObjectNode node) {
        return node.put("start", span.start()).put("end", span.end());
    }
}
