package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Commitment;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Evidence;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.StoryOutline;
import org.demarche.StoryOutline.Saying;
import org.demarche.StoryOutline.Wording;
import org.demarche.store.Archive;
import org.demarche.store.FindingId;
import org.demarche.store.Kind;

/**
 * The words that tell a story at a glance: its most forceful saying: a threat, or else what several reports word. A
 * threat or promise that the ledger does not hold, such as a question or a mere plan, is no more forceful than any
 * assertion.
 */
final class Leads {
    // A long story says what it is about in its first reports and its last ones.
    private static final int MOST_OPENED = 24;
    private static final int MOST_TOLD = 3;
    private static final int STEPS = 2;

    private static final List<Act> FORCE = List.of(
            Act.THREATEN,
            Act.PROMISE,
            Act.ACCUSE,
            Act.REJECT,
            Act.DENY,
            Act.APPEAL,
            Act.ENDORSE,
            Act.PRAISE,
            Act.ACKNOWLEDGE,
            Act.ASSERT,
            Act.REPORT);

    private final Archive archive;
    private final Lookup lookup;

    Leads(Archive archive) {
        this.archive = archive;
        this.lookup = new Lookup(archive);
    }

    private record Candidate(Statement statement, Wording place, int wordings, Act force) {}

    JsonNode of(StoryOutline story) {
        List<Candidate> all = new ArrayList<>();
        List<Evidence> given = given(story.id());
        for (DocumentId id : opened(story.documents())) {
            List<Statement> said = archive.statements(id);
            for (int i = 0; i < said.size(); i++) {
                if (said.get(i).speaker() instanceof Speaker.Unknown) continue;
                Wording place = new Wording(id, i + 1);
                all.add(new Candidate(said.get(i), place, wordings(story, place), force(said.get(i), given)));
            }
        }
        Optional<Candidate> best = all.stream()
                .min(Comparator.comparing((Candidate each) -> each.force() != Act.THREATEN)
                        .thenComparing(Leads::rank)
                        .thenComparing(each -> -each.wordings())
                        .thenComparing(each -> each.statement().condition().isEmpty())
                        .thenComparing(each -> each.statement().form()));
        return best.<JsonNode>map(each -> lead(each, story.id())).orElse(NullNode.instance);
    }

    // Where the ledger has what was threatened and promised.
    private List<Evidence> given(String story) {
        List<Evidence> given = new ArrayList<>();
        for (Commitment commitment : archive.commitmentsOf(story)) {
            given.add(commitment.words());
            given.addAll(commitment.repeated());
        }
        return given;
    }

    private static Act force(Statement statement, List<Evidence> given) {
        boolean gives = statement.act() == Act.THREATEN || statement.act() == Act.PROMISE;
        boolean held = given.stream()
                .anyMatch(each -> each.document().equals(statement.document())
                        && each.span().overlaps(statement.contentSpan()));
        return gives && !held ? Act.ASSERT : statement.act();
    }

    private static List<DocumentId> opened(List<DocumentId> documents) {
        if (documents.size() <= MOST_OPENED) return documents;
        List<DocumentId> opened = new ArrayList<>(documents.subList(0, MOST_OPENED / 2));
        opened.addAll(documents.subList(documents.size() - MOST_OPENED / 2, documents.size()));
        return opened;
    }

    private static int wordings(StoryOutline story, Wording place) {
        Optional<Saying> saying = story.saying(place);
        return saying.map(each -> (int) each.wordings().stream()
                        .map(Wording::document)
                        .distinct()
                        .count())
                .orElse(1);
    }

    // What another report words as well counts as much as two steps of force.
    private static int rank(Candidate candidate) {
        int told = Math.min(candidate.wordings(), MOST_TOLD) - 1;
        return FORCE.indexOf(candidate.force()) - STEPS * told;
    }

    private ObjectNode lead(Candidate chosen, String story) {
        Statement statement = chosen.statement();
        Document document = lookup.document(statement.document());
        String id = new FindingId(
                        chosen.place().document(),
                        Kind.STATEMENT,
                        chosen.place().number())
                .toString();
        ObjectNode node = Fields.NODES.objectNode();
        node.put("finding", id).put("act", statement.act().name());
        node.set("speaker", Fields.who(statement.speaker()));
        node.set("target", Fields.orNull(statement.target(), party -> Fields.side(party.actor())));
        node.put("words", Fields.words(document, statement.content()));
        node.set("condition", Fields.orNull(statement.condition().map(span -> Fields.flat(document, span))));
        node.set("utterance", lookup.utteranceRef(id, Optional.of(story)));
        return node;
    }
}
