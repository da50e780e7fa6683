package org.demarche.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Stanford CoreNLP with its English models as they come, for {@code org.demarche.bench.race.Runner}: one pipeline of the
 * annotators it is given, parted by commas.
 */
public final class CoreNlp implements Function<List<String>, Map<String, IntFunction<?>>> {
    private final StanfordCoreNLP pipeline;
    private final boolean quotes;

    public CoreNlp(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        this.pipeline = new StanfordCoreNLP(properties);
        this.quotes = annotators.contains("quote");
    }

    @Override
    public Map<String, IntFunction<?>> apply(List<String> texts) {
        Map<String, IntFunction<?>> stages = new LinkedHashMap<>();
        stages.put("all", at -> annotated(texts.get(at)).tokens().size());
        if (quotes) stages.put("quotes", at -> lines(annotated(texts.get(at))));
        return stages;
    }

    private CoreDocument annotated(String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document;
    }

    // A quotation a line: from, to, from and to of its speaker or -1, the speaker's name. Offsets are UTF-16 code units.
    private static String lines(CoreDocument document) {
        StringBuilder lines = new StringBuilder();
        for (CoreQuote quote : document.quotes()) {
            Pair<Integer, Integer> words = quote.quoteCharOffsets();
            Optional<Pair<Integer, Integer>> speaker = quote.speakerCharOffsets();
            lines.append(words.first()).append('\t').append(words.second()).append('\t');
            lines.append(speaker.map(Pair::first).orElse(-1)).append('\t');
            lines.append(speaker.map(Pair::second).orElse(-1)).append('\t');
            String name = quote.canonicalSpeaker().or(quote::speaker).orElse("");
            lines.append(name.replaceAll("\\s+", " ")).append('\n');
        }
        return lines.toString();
    }
}
