package org.demarche.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.Chronology;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Naming;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Speaker;
import org.demarche.Story;
import org.demarche.StoryThread;
import org.demarche.TimeValue;
import org.demarche.TimelineEntry;
import org.demarche.Utterance;

/** Writes a dossier as the JSON object of {@code demarche stories --format json}; unknown is null. */
public final class DossierJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Readings readings;

    private DossierJson(List<Reading> readings) {
        this.readings = new Readings(readings);
    }

    /** The whole dossier: its stories, threads and commitments. */
    public static ObjectNode of(Dossier dossier) {
        DossierJson json = new DossierJson(dossier.readings());
        ObjectNode node = NODES.objectNode();
        node.set("stories", array(dossier.stories(), json::story));
        node.set("threads", array(dossier.threads(), json::thread));
        node.set("commitments", array(dossier.commitments(), json::commitment));
        return node;
    }

    /** One field of every story ({@code utterances}, {@code claims}, {@code timeline} …), with the story it is of. */
    public static ObjectNode part(Dossier dossier, String field) {
        DossierJson json = new DossierJson(dossier.readings());
        ObjectNode node = NODES.objectNode();
        ArrayNode stories = node.putArray("stories");
        for (Story story : dossier.stories()) {
            ObjectNode whole = json.story(story);
            stories.add(whole.retain("id", "headline", "date", field));
        }
        if (field.equals("claims")) node.set("threads", array(dossier.threads(), json::thread));
        return node;
    }

    /** The ledger alone. */
    public static ObjectNode commitments(Dossier dossier) {
        DossierJson json = new DossierJson(dossier.readings());
        ObjectNode node = NODES.objectNode();
        node.set("commitments", array(dossier.commitments(), json::commitment));
        return node;
    }

    /** What these reports tell of one named thing, by time. */
    public static ObjectNode of(Chronology chronology, List<Reading> readings) {
        DossierJson json = new DossierJson(readings);
        ObjectNode node = NODES.objectNode();
        node.put("about", chronology.about());
        node.set("names", array(chronology.names(), NODES::textNode));
        node.set("entries", array(chronology.entries(), json::entry));
        return node;
    }

    private ObjectNode entry(Chronology.Entry entry) {
        ObjectNode node = evidence(entry.best());
        node.set("when", time(entry.when()));
        node.put("stated", entry.stated());
        node.put("outlets", entry.outlets());
        node.put("weight", Math.round(entry.weight() * 100) / 100.0);
        node.set("tellings", array(entry.tellings(), this::evidence));
        return node;
    }

    private ObjectNode story(Story story) {
        ObjectNode node = NODES.objectNode();
        node.put("id", story.id());
        node.put("headline", story.headline());
        node.set("date", orNull(story.date(), day -> NODES.textNode(day.toString())));
        node.set("documents", array(story.documents(), this::document));
        node.put("independent", story.independent());
        node.set("copies", array(story.copies(), DossierJson::copy));
        node.set("utterances", array(story.utterances(), this::utterance));
        node.set("claims", array(story.claims(), this::claim));
        node.set("naming", array(story.naming(), this::naming));
        node.set("timeline", array(story.timeline(), entry -> entry(entry)));
        return node;
    }

    private ObjectNode document(DocumentId id) {
        Document document = documentOf(id);
        ObjectNode node = NODES.objectNode();
        node.put("id", id.value());
        node.set("given", orNull(document.given(), NODES::textNode));
        node.put("origin", document.origin());
        node.put("part", document.part());
        node.set("outlet", orNull(document.outlet(), NODES::textNode));
        node.set("title", orNull(document.title(), NODES::textNode));
        node.set("published", DocumentJson.of(document.published()));
        return node;
    }

    private static ObjectNode copy(Copy copy) {
        ObjectNode node = NODES.objectNode();
        node.put("document", copy.copy().value());
        node.put("of", copy.original().value());
        node.put("kind", copy.kind().label());
        node.put("share", Math.round(copy.share() * 1000) / 1000.0);
        return node;
    }

    private ObjectNode utterance(Utterance utterance) {
        ObjectNode node = NODES.objectNode();
        node.put("id", utterance.id());
        node.put("gist", utterance.gist());
        node.set("speaker", speaker(utterance.speaker()));
        node.set("said", orNull(utterance.said(), DossierJson::time));
        node.set("variants", array(utterance.variants(), this::variant));
        node.set("drift", array(utterance.drift(), this::drift));
        return node;
    }

    private ObjectNode variant(Utterance.Variant variant) {
        ObjectNode node = evidence(variant.words());
        node.put("form", variant.statement().form().label());
        node.put("act", variant.statement().act().name());
        return node;
    }

    private ObjectNode drift(Drift drift) {
        ObjectNode node = NODES.objectNode();
        node.set("a", evidence(drift.a()));
        node.set("b", evidence(drift.b()));
        node.put("kind", drift.kind().name());
        node.put("note", drift.note());
        return node;
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode node = NODES.objectNode();
        node.put("id", claim.id());
        node.put("proposition", claim.proposition());
        node.set("positions", array(claim.positions(), this::position));
        return node;
    }

    private ObjectNode position(Claim.Position position) {
        ObjectNode node = evidence(position.words());
        node.put("stance", position.stance().name());
        node.set("speaker", speaker(position.speaker()));
        return node;
    }

    private ObjectNode naming(Naming naming) {
        ObjectNode node = NODES.objectNode();
        node.put("referent", naming.referent());
        node.set("words", array(naming.words(), this::naming));
        return node;
    }

    private ObjectNode naming(Naming.Name name) {
        ObjectNode node = evidence(name.where()).put("name", name.name());
        Optional<Speaker> said =
                readings.of(name.where().document()).quoting(name.where().span());
        node.set("speaker", orNull(said, DossierJson::speaker));
        return node;
    }

    private ObjectNode entry(TimelineEntry entry) {
        ObjectNode node =
                evidence(new Evidence(entry.event().document(), entry.event().evidence()));
        node.set("when", orNull(entry.event().when(), DossierJson::time));
        node.put("type", entry.event().type().name());
        node.put("status", entry.event().status().label());
        node.set("actors", array(entry.event().actors(), DossierJson::party));
        node.set("recipients", array(entry.event().recipients(), DossierJson::party));
        node.set("tellings", array(entry.tellings(), this::evidence));
        node.put("outlets", entry.outlets());
        return node;
    }

    private ObjectNode thread(StoryThread thread) {
        ObjectNode node = NODES.objectNode();
        node.put("id", thread.id());
        node.put("name", thread.name());
        node.set("stories", array(thread.stories(), NODES::textNode));
        node.set("links", array(thread.links(), NODES::textNode));
        node.set("claims", array(thread.claims(), this::claim));
        return node;
    }

    private ObjectNode commitment(Commitment commitment) {
        ObjectNode node = NODES.objectNode();
        node.put("id", commitment.id());
        node.put("act", commitment.statement().act().name());
        node.set("speaker", speaker(commitment.statement().speaker()));
        node.set("via", orNull(commitment.statement().via(), DossierJson::speaker));
        node.set("target", orNull(commitment.statement().target(), DossierJson::party));
        node.set("said", orNull(commitment.statement().said(), DossierJson::time));
        node.set("words", evidence(commitment.words()));
        node.set("condition", orNull(commitment.condition(), this::evidence));
        node.set("repeated", array(commitment.repeated(), this::evidence));
        node.set("followedBy", array(commitment.followedBy(), this::sequel));
        return node;
    }

    private ObjectNode sequel(Commitment.Sequel sequel) {
        ObjectNode node =
                evidence(new Evidence(sequel.event().document(), sequel.event().evidence()));
        node.put("type", sequel.event().type().name());
        node.put("status", sequel.event().status().label());
        node.set("when", orNull(sequel.event().when(), DossierJson::time));
        node.put("matches", sequel.matches());
        node.put("why", sequel.why());
        return node;
    }

    /** Where words stand, which words they are, and whose report it is. */
    private ObjectNode evidence(Evidence evidence) {
        Document document = documentOf(evidence.document());
        ObjectNode node = NODES.objectNode();
        node.put("document", evidence.document().value());
        node.put("start", evidence.span().start());
        node.put("end", evidence.span().end());
        node.put("text", document.words(evidence.span()));
        node.set("outlet", orNull(document.outlet(), NODES::textNode));
        return node;
    }

    private Document documentOf(DocumentId id) {
        return readings.of(id).document();
    }

    private static ObjectNode speaker(Speaker speaker) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", kind(speaker));
        node.set("name", speaker instanceof Speaker.Unknown ? NullNode.instance : NODES.textNode(speaker.name()));
        node.set("code", orNull(speaker.actor().flatMap(actor -> actor.code()), NODES::textNode));
        return node;
    }

    private static String kind(Speaker speaker) {
        if (speaker instanceof Speaker.Named) return "named";
        return speaker instanceof Speaker.Collective ? "collective" : "unknown";
    }

    private static ObjectNode party(Party party) {
        ObjectNode node = NODES.objectNode();
        node.put("name", party.actor().name());
        node.set("code", orNull(party.actor().code(), NODES::textNode));
        return node;
    }

    private static ObjectNode time(TimeValue time) {
        ObjectNode node = NODES.objectNode().put("value", time.timex3());
        node.set("from", orNull(time.from(), day -> NODES.textNode(day.toString())));
        node.set("until", orNull(time.until(), day -> NODES.textNode(day.toString())));
        return node;
    }

    private static <T> JsonNode orNull(Optional<T> value, Function<T, ? extends JsonNode> as) {
        return value.<JsonNode>map(as).orElse(NullNode.instance);
    }

    private static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> as) {
        ArrayNode array = NODES.arrayNode();
        for (T value : values) array.add(as.apply(value));
        return array;
    }
}
