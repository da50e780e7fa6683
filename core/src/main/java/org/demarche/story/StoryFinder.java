package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.demarche.Days;
import org.demarche.Document;

/** Groups reports by the happening they tell: all at once, the result the same in whatever order they come. */
public final class StoryFinder {
    /** Dated reports by date, then the undated, each by id. */
    static final Comparator<Document> BY_DATE = Comparator.comparing(
                    (Document document) -> document.published().value().orElse("9"))
            .thenComparing(Document::id);

    private StoryFinder() {}

    /** Sorts as {@link #BY_DATE} does. */
    static String order(Document document) {
        return document.published().value().orElse("9") + document.id().value();
    }

    /** The reports of each story, stories in order of their first report. */
    public static List<List<Document>> stories(Collection<Document> documents) {
        List<Document> ordered = documents.stream().sorted(BY_DATE).toList();
        return gatherings(ordered, vocabulary(ordered)).stream()
                .map(gathering -> documents(gathering, ordered))
                .toList();
    }

    /** The reports of a gathering, in the order of the collection. */
    static List<Document> documents(Gathering gathering, List<Document> ordered) {
        return gathering.members().stream().sorted().map(ordered::get).toList();
    }

    /** What these documents say, counted. */
    static Vocabulary vocabulary(List<Document> documents) {
        Vocabulary vocabulary = new Vocabulary();
        for (Document document : documents) vocabulary.count(Terms.of(document).keySet());
        return vocabulary;
    }

    /** The stories among documents in the order {@link #BY_DATE}. */
    static Collection<Gathering> gatherings(List<Document> ordered, Vocabulary vocabulary) {
        List<Gathering> single = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Days days = Days.of(ordered.get(i).published().date());
            single.add(Gathering.of(i, vocabulary.bag(Terms.of(ordered.get(i))), days));
        }
        return Grouping.of(single);
    }
}
