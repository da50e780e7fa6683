package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells what became of a report that was sent. */
public final class AddedPage {
    private AddedPage() {}

    public static ObjectNode of(Inbox.Added added) {
        ObjectNode node = Fields.NODES.objectNode();
        node.set(
                "reports",
                Fields.array(
                        added.kept(),
                        kept -> Fields.NODES
                                .objectNode()
                                .put("id", kept.id().value())
                                .put("state", Fields.small(kept.state()))));
        node.set(
                "problems",
                Fields.array(
                        added.problems(),
                        problem -> Fields.NODES
                                .objectNode()
                                .put("stage", problem.stage())
                                .put("message", problem.message())));
        return node;
    }
}
