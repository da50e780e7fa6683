package org.demarche.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.ShelvedReport;
import org.demarche.ShelvedStory;
import org.demarche.ShelvedTerm;
import org.demarche.StoryShelf;

/** A shelf that lasts as long as the process. */
public final class MemoryShelf implements StoryShelf {
    private final Map<DocumentId, ShelvedReport> reports = new HashMap<>();
    private final Map<String, ShelvedStory> stories = new HashMap<>();
    private final Map<Integer, ShelvedTerm> terms = new HashMap<>();

    @Override
    public int reports() {
        return reports.size();
    }

    @Override
    public Optional<ShelvedReport> report(DocumentId document) {
        return Optional.ofNullable(reports.get(document));
    }

    @Override
    public Optional<ShelvedStory> story(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    @Override
    public Map<Integer, ShelvedTerm> terms(Collection<Integer> asked) {
        Map<Integer, ShelvedTerm> found = new HashMap<>();
        for (int term : asked) {
            ShelvedTerm known = terms.get(term);
            if (known != null) found.put(term, known);
        }
        return found;
    }

    @Override
    public void put(ShelvedReport report) {
        reports.put(report.document(), report);
    }

    @Override
    public void put(ShelvedStory story) {
        stories.put(story.id(), story);
    }

    @Override
    public void put(Collection<ShelvedTerm> changed) {
        for (ShelvedTerm each : changed) terms.put(each.term(), each);
    }

    @Override
    public void removeReport(DocumentId document) {
        reports.remove(document);
    }

    @Override
    public void removeStory(String id) {
        stories.remove(id);
    }
}
