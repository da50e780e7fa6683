package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.demarche.Days;
import org.demarche.Document;

/** Groups reports by the happening they tell: all at once, the result the same in whatever order they come. */
public final class StoryFinder {
    /** Dated reports by date, then the undated, each by id. */
    static final Comparator<Document> BY_DATE = Comparator.comparing(
                    (Document document) -> document.published().value().orElse("9"))
            .thenComparing(Document::id);

    private StoryFinder() {}

    /** The reports of each story, stories in order of their first report. */
    public static List<List<Document>> stories(Collection<Document> documents) {
        List<Document> ordered = documents.stream().sorted(BY_DATE).toList();
        return gatherings(ordered, new Vocabulary()).stream()
                .map(gathering -> documents(gathering, ordered))
                .toList();
    }

    /** The reports of a gathering, in the order of the collection. */
    static List<Document> documents(Gathering gathering, List<Document> ordered) {
        return gathering.members().stream().sorted().map(ordered::get).toList();
    }

    /** The stories among documents in the order {@link #BY_DATE}; the vocabulary learns their words. */
    static Collection<Gathering> gatherings(List<Document> ordered, Vocabulary vocabulary) {
        List<Map<String, Double>> terms = ordered.stream().map(Terms::of).toList();
        terms.forEach(each -> vocabulary.count(each.keySet()));
        List<Gathering> single = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Days days = Days.of(ordered.get(i).published().date());
            single.add(Gathering.of(i, vocabulary.bag(terms.get(i)), days));
        }
        return Grouping.of(single);
    }
}
