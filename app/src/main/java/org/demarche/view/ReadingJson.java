package org.demarche.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.TimeExpression;

/** Writes a reading as the JSON object of docs/formats/reading.md. */
public final class ReadingJson {
    private ReadingJson() {}

    public static ObjectNode of(Reading reading) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("document", DocumentJson.of(reading.document()));
        node.set("statements", FindingJson.array(reading.statements(), FindingJson::statement));
        node.set("events", FindingJson.array(reading.events(), FindingJson::event));
        node.set("times", FindingJson.array(reading.annotated().times(), ReadingJson::time));
        node.set("problems", FindingJson.array(reading.problems(), ReadingJson::problem));
        return node;
    }

    private static ObjectNode time(TimeExpression time) {
        return FindingJson.span(time.span())
                .put("type", time.type().name())
                .put("value", time.value().timex3());
    }

    private static ObjectNode problem(Problem problem) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("stage", problem.stage())
                .put("message", problem.message());
    }
}
