package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Naming;
import org.demarche.Statement;
import org.demarche.Utterance;
import org.demarche.Utterance.Variant;

/** What is woven from many reports, as answers show it. */
final class Woven {
    private final Lookup lookup;

    Woven(Lookup lookup) {
        this.lookup = lookup;
    }

    ObjectNode evidence(Evidence evidence) {
        return Fields.evidence(lookup.document(evidence.document()), evidence.span());
    }

    ObjectNode utterance(Utterance utterance) {
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", utterance.id()).put("gist", utterance.gist());
        node.set("speaker", Fields.who(utterance.speaker()));
        node.set("said", Fields.time(utterance.said()));
        node.put("act", best(utterance).statement().act().name());
        node.set("variants", Fields.array(utterance.variants(), this::variant));
        node.set("drift", Fields.array(utterance.drift(), this::drift));
        return node;
    }

    /** A forceful act says more than an assertion, and quoted words more than a paraphrase. */
    static Variant best(Utterance utterance) {
        Variant best = utterance.variants().get(0);
        for (Variant each : utterance.variants()) if (plainness(each) < plainness(best)) best = each;
        return best;
    }

    private static int plainness(Variant variant) {
        Statement statement = variant.statement();
        boolean plain = switch (statement.act()) {
            case ASSERT, REPORT -> true;
            default -> false;
        };
        return (plain ? Statement.Form.values().length : 0) + statement.form().ordinal();
    }

    private ObjectNode variant(Variant variant) {
        Statement statement = variant.statement();
        ObjectNode node = evidence(variant.words());
        node.put("form", statement.form().label()).put("act", statement.act().name());
        node.put("finding", lookup.id(statement));
        node.set(
                "condition",
                Fields.orNull(
                        statement.condition().map(span -> Fields.flat(lookup.document(statement.document()), span))));
        return node;
    }

    private ObjectNode drift(Drift drift) {
        ObjectNode node = Fields.NODES.objectNode();
        node.set("a", evidence(drift.a()));
        node.set("b", evidence(drift.b()));
        return node.put("kind", drift.kind().name()).put("note", drift.note());
    }

    ObjectNode claim(Claim claim) {
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", claim.id()).put("proposition", claim.proposition());
        node.set("positions", Fields.array(claim.positions(), position -> {
            ObjectNode each =
                    evidence(position.words()).put("stance", position.stance().name());
            each.set("speaker", Fields.who(position.speaker()));
            return each;
        }));
        return node;
    }

    ObjectNode naming(Naming naming) {
        ObjectNode node = Fields.NODES.objectNode().put("referent", naming.referent());
        node.set("words", Fields.array(naming.words(), this::name));
        return node;
    }

    private ObjectNode name(Naming.Name name) {
        Evidence where = name.where();
        ObjectNode node = evidence(where).put("name", name.name());
        node.set("speaker", Fields.orNull(lookup.reading(where.document()).quoting(where.span()), Fields::who));
        return node;
    }

    ObjectNode commitment(Commitment commitment) {
        Statement statement = commitment.statement();
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", commitment.id()).put("act", statement.act().name());
        node.put("finding", lookup.id(statement));
        node.set("speaker", Fields.who(statement.speaker()));
        node.set("via", Fields.orNull(statement.via(), Fields::who));
        node.set("target", Fields.orNull(statement.target(), party -> Fields.side(party.actor())));
        node.set("said", Fields.time(statement.said()));
        node.set("words", evidence(commitment.words()));
        node.set("condition", Fields.orNull(commitment.condition(), this::evidence));
        node.set("repeated", Fields.array(commitment.repeated(), this::evidence));
        node.set("followedBy", Fields.array(commitment.followedBy(), this::sequel));
        return node;
    }

    private ObjectNode sequel(Commitment.Sequel sequel) {
        ObjectNode node =
                evidence(new Evidence(sequel.event().document(), sequel.event().evidence()));
        node.put("finding", lookup.id(sequel.event()));
        node.put("type", sequel.event().type().name());
        node.put("status", sequel.event().status().label());
        node.set("when", Fields.time(sequel.event().when()));
        return node.put("matches", sequel.matches()).put("why", sequel.why());
    }
}
