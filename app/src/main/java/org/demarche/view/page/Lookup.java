package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.StoryOutline;
import org.demarche.StoryOutline.Saying;
import org.demarche.StoryOutline.Wording;
import org.demarche.store.Archive;
import org.demarche.store.FindingId;
import org.demarche.store.Kind;
import org.demarche.store.Report;

/** What one answer looks up in the archive, each thing once. */
final class Lookup {
    private final Archive archive;
    private final Corrections corrections;
    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final Map<DocumentId, Reading> readings = new HashMap<>();
    private final Map<DocumentId, List<Statement>> statements = new HashMap<>();
    private final Map<DocumentId, List<Event>> events = new HashMap<>();
    private final Map<DocumentId, Report> reports = new HashMap<>();
    private final Map<String, Optional<StoryOutline>> stories = new HashMap<>();

    Lookup(Archive archive) {
        this.archive = archive;
        this.corrections = Corrections.in(archive);
    }

    Document document(DocumentId id) {
        Reading read = readings.get(id);
        if (read != null) return read.document();
        return documents.computeIfAbsent(id, each -> archive.document(each).orElseThrow(() -> gone(each)));
    }

    /** All that was read in a report but its sentences. */
    Reading reading(DocumentId id) {
        return readings.computeIfAbsent(id, each -> archive.marked(each).orElseThrow(() -> gone(each)));
    }

    // Without the annotations of a reading, which take longest to open.
    private List<Statement> statements(DocumentId id) {
        Reading read = readings.get(id);
        return read == null ? statements.computeIfAbsent(id, archive::statements) : read.statements();
    }

    private List<Event> events(DocumentId id) {
        Reading read = readings.get(id);
        return read == null ? events.computeIfAbsent(id, archive::events) : read.events();
    }

    Report report(DocumentId id) {
        return reports.computeIfAbsent(id, each -> archive.report(each).orElseThrow(() -> gone(each)));
    }

    Optional<StoryOutline> story(String id) {
        return stories.computeIfAbsent(id, archive::outline);
    }

    // A report can be taken out while an answer that names it is being made.
    private static IllegalStateException gone(DocumentId id) {
        return new IllegalStateException("report " + id.value() + " was taken out of the archive meanwhile; ask again");
    }

    JsonNode storyRef(Optional<String> id) {
        return Fields.orNull(
                id.flatMap(this::story),
                story -> Fields.NODES.objectNode().put("id", story.id()).put("headline", story.headline()));
    }

    /** The utterance of the story that the statement of this name is a wording of. */
    JsonNode utteranceRef(String statement, Optional<String> story) {
        return Fields.orNull(
                FindingId.parse(statement)
                        .flatMap(id -> story.flatMap(this::story)
                                .flatMap(each -> each.saying(new Wording(id.document(), id.number())))),
                this::utteranceRef);
    }

    private ObjectNode utteranceRef(Saying saying) {
        long outlets = saying.wordings().stream()
                .map(Wording::document)
                .distinct()
                .flatMap(id -> report(id).outlet().stream())
                .distinct()
                .count();
        return Fields.NODES
                .objectNode()
                .put("id", saying.id())
                .put("wordings", saying.wordings().size())
                .put("outlets", outlets);
    }

    /** Dating may change when something was said, but never where it stands. */
    static boolean isSame(Finding one, Finding other) {
        return one.document().equals(other.document())
                && Corrections.kind(one) == Corrections.kind(other)
                && Corrections.place(one).equals(Corrections.place(other))
                && one.evidence().equals(other.evidence());
    }

    /** The name of a finding within the archive. */
    String id(Finding finding) {
        boolean statement = finding instanceof Statement;
        List<? extends Finding> all = statement ? statements(finding.document()) : events(finding.document());
        int at = all.indexOf(finding);
        for (int i = 0; at < 0 && i < all.size(); i++) if (isSame(all.get(i), finding)) at = i;
        Kind kind = statement ? Kind.STATEMENT : Kind.EVENT;
        return new FindingId(finding.document(), kind, Math.max(0, at) + 1).toString();
    }

    ArrayNode corrections(Finding finding, String id) {
        List<Correction> made = corrections.of(finding, () -> document(finding.document()));
        return Fields.array(made, each -> CorrectionJson.shown(each, Optional.of(id)));
    }

    /** The finding a correction is about, as it is read now; empty when it is no longer read. */
    Optional<String> finding(Correction correction) {
        DocumentId document = corrections.newest(correction);
        if (!archive.holds(document)) return Optional.empty();
        Reading reading = reading(document);
        List<? extends Finding> all = correction.kind() == Kind.STATEMENT ? reading.statements() : reading.events();
        return all.stream()
                .filter(each -> corrections.isAbout(correction, each, reading::document))
                .map(this::id)
                .findFirst();
    }

    /** Adds what every finding of an answer has beside its reading's fields. */
    ObjectNode named(ObjectNode node, Finding finding, String id) {
        node.put("id", id);
        List<String> why = finding instanceof Event event ? event.why() : ((Statement) finding).why();
        node.set("why", Fields.array(why, Fields.NODES::textNode));
        node.set("corrections", corrections(finding, id));
        return node;
    }

    static JsonNode copyOf(Optional<StoryOutline> story, DocumentId id) {
        return copyOf(story.map(StoryOutline::copies).orElse(List.of()), id);
    }

    static JsonNode copyOf(List<Copy> copies, DocumentId id) {
        return copies.stream()
                .filter(copy -> copy.copy().equals(id))
                .findFirst()
                .<JsonNode>map(copy -> Fields.NODES
                        .objectNode()
                        .put("of", copy.original().value())
                        .put("kind", copy.kind().label())
                        .put("share", Math.round(copy.share() * 1000) / 1000.0))
                .orElse(NullNode.instance);
    }
}
