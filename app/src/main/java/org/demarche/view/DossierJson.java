package org.demarche.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Dossier;
import org.demarche.Story;

/** Writes a dossier as one JSON object. */
public final class DossierJson {
    private DossierJson() {}

    public static ObjectNode of(Dossier dossier) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("stories", FindingJson.array(dossier.stories(), DossierJson::story));
        return node;
    }

    private static ObjectNode story(Story story) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", story.id());
        node.put("headline", story.headline());
        return node;
    }
}
