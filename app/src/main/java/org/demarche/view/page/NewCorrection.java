package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Act;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Finding;
import org.demarche.Party;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.store.Archive;
import org.demarche.store.FindingId;

/** A correction as a reader sends it, checked against the finding it is about. */
final class NewCorrection {
    private static final Set<String> OF_STATEMENTS = Set.of("speaker", "target", "act", "wrong");
    private static final Set<String> OF_EVENTS = Set.of("actor", "recipient", "type", "status", "wrong");
    private static final Set<String> OF_ACTORS = Set.of("speaker", "target", "actor", "recipient");

    private final Archive archive;
    private final Clock clock;

    NewCorrection(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** Keeps it and tells it as it was kept. */
    ObjectNode keep(JsonNode sent) {
        Body body = new Body(sent, Set.of("finding", "change", "value", "code", "who", "note"));
        String id = body.required("finding", 200);
        Finding finding = FindingId.parse(id)
                .flatMap(archive::finding)
                .orElseThrow(() -> new BadQuestion("there is no finding of this name; ask for the report again"));
        Correction correction = checked(body, finding);
        Corrections.keep(archive, correction);
        return CorrectionJson.shown(correction, Optional.of(id));
    }

    private Correction checked(Body body, Finding finding) {
        String change = change(body, finding);
        Optional<String> value = value(body, change);
        Optional<String> code = body.text("code", 3);
        if (code.isPresent() && !(OF_ACTORS.contains(change) && code.get().matches("[A-Z]{3}"))) {
            throw new BadQuestion("code is three capital letters, for a speaker, target, actor or recipient");
        }
        String text = archive.document(finding.document()).orElseThrow().words(finding.evidence());
        return new Correction(
                UUID.randomUUID().toString(),
                Corrections.kind(finding),
                finding.document(),
                Corrections.place(finding),
                finding.evidence(),
                text,
                change,
                before(finding, change),
                value,
                code,
                body.required("who", 200),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                body.text("note", 2000));
    }

    private static String change(Body body, Finding finding) {
        String change = body.required("change", 20);
        Set<String> possible = finding instanceof Statement ? OF_STATEMENTS : OF_EVENTS;
        if (possible.contains(change)) return change;
        throw new BadQuestion("what can be changed here is one of "
                + possible.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static Optional<String> value(Body body, String change) {
        if (change.equals("wrong")) return Optional.empty();
        String value = body.required("value", 200);
        List<String> possible = switch (change) {
            case "act" -> Stream.of(Act.values()).map(Enum::name).toList();
            case "type" -> Stream.of(EventType.values()).map(Enum::name).toList();
            case "status" -> Stream.of(Status.values()).map(Status::label).toList();
            default -> List.of();
        };
        if (possible.isEmpty() || possible.contains(value)) return Optional.of(value);
        throw new BadQuestion("value is one of " + String.join(", ", possible));
    }

    private static Optional<String> before(Finding finding, String change) {
        if (finding instanceof Statement statement) {
            return switch (change) {
                case "speaker" -> Optional.of(statement.speaker().name());
                case "target" -> statement.target().map(party -> party.actor().name());
                case "act" -> Optional.of(statement.act().name());
                default -> Optional.empty();
            };
        }
        Event event = (Event) finding;
        return switch (change) {
            case "actor" -> names(event.actors());
            case "recipient" -> names(event.recipients());
            case "type" -> Optional.of(event.type().name());
            case "status" -> Optional.of(event.status().label().toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static Optional<String> names(List<Party> parties) {
        String names = parties.stream().map(party -> party.actor().name()).collect(Collectors.joining("; "));
        return Optional.of(names).filter(each -> !each.isEmpty());
    }
}
