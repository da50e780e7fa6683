package org.demarche.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Event;
import org.demarche.Evidence;
import org.demarche.Naming;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.Story;
import org.demarche.StoryThread;
import org.demarche.TimeValue;
import org.demarche.TimelineEntry;
import org.demarche.view.DossierPage.ClaimRow;
import org.demarche.view.DossierPage.EventRow;
import org.demarche.view.DossierPage.LedgerRow;
import org.demarche.view.DossierPage.NamingRow;
import org.demarche.view.DossierPage.Position;
import org.demarche.view.DossierPage.ReportRow;
import org.demarche.view.DossierPage.StoryPart;
import org.demarche.view.DossierPage.ThreadPart;
import org.demarche.view.DossierPage.Where;

/** Turns a dossier into the rows a page shows. */
final class PageMaker {
    private final Dossier dossier;
    private final Labels labels;
    private final Readings readings;
    private final SayingMaker sayings;

    PageMaker(Dossier dossier) {
        this.dossier = dossier;
        this.labels = new Labels(dossier.readings());
        this.readings = new Readings(dossier.readings());
        this.sayings = new SayingMaker(labels, readings);
    }

    DossierPage page() {
        List<StoryPart> stories = new ArrayList<>();
        for (Story story : dossier.stories()) stories.add(story(stories.size() + 1, story));
        return new DossierPage(
                dossier,
                dossier.threads().stream().map(this::thread).toList(),
                stories,
                apart(),
                dossier.commitments().stream().map(this::ledgerRow).toList());
    }

    // What a page carries beside its own report is for the list at the end, not for the reader's first look.
    private List<ReportRow> apart() {
        Set<DocumentId> told = dossier.stories().stream()
                .flatMap(story -> story.documents().stream())
                .collect(Collectors.toSet());
        return dossier.readings().stream()
                .map(reading -> reading.document().id())
                .filter(id -> !told.contains(id))
                .map(id -> report(id, List.of()))
                .sorted(Comparator.comparing(ReportRow::label))
                .toList();
    }

    private ThreadPart thread(StoryThread thread) {
        List<Story> stories = dossier.stories().stream()
                .filter(story -> thread.stories().contains(story.id()))
                .toList();
        List<String> days = stories.stream()
                .flatMap(story -> story.date().stream())
                .map(Object::toString)
                .sorted()
                .toList();
        int reports =
                stories.stream().mapToInt(story -> story.documents().size()).sum();
        return new ThreadPart(
                thread.name(),
                days.isEmpty() ? "" : days.get(0),
                days.isEmpty() ? "" : days.get(days.size() - 1),
                stories.size(),
                reports,
                thread.claims().stream().map(this::claim).toList());
    }

    private StoryPart story(int number, Story story) {
        return new StoryPart(
                number,
                story.headline(),
                story.date().map(Object::toString).orElse(""),
                story.independent(),
                story.copies().size(),
                story.documents().stream().map(id -> report(id, story.copies())).toList(),
                story.timeline().stream().map(this::eventRow).toList(),
                sayings.of(story),
                story.claims().stream().map(this::claim).toList(),
                story.naming().stream().map(this::naming).toList());
    }

    private ReportRow report(DocumentId id, List<Copy> copies) {
        Document document = readings.of(id).document();
        Optional<String> copy = copies.stream()
                .filter(each -> each.copy().equals(id))
                .map(each -> each.kind().label() + " copy of " + labels.name(each.original()))
                .findFirst();
        return new ReportRow(
                id,
                labels.name(id),
                document.origin(),
                document.outlet().orElse(""),
                document.published().value().orElse("undated"),
                document.title().map(Words::flat).orElse(""),
                copy.or(() -> dateNote(document.published())));
    }

    private static Optional<String> dateNote(Published published) {
        return published.known() == Published.Known.INFERRED
                ? Optional.of("date inferred: " + published.why().orElse("from other reports"))
                : Optional.empty();
    }

    private EventRow eventRow(TimelineEntry entry) {
        Event event = entry.event();
        List<Where> where = entry.tellings().stream().map(this::where).toList();
        return new EventRow(
                event.when().map(TimeValue::timex3).orElse(""),
                sides(event),
                event.type().name(),
                event.status() == Status.HAPPENED ? "" : event.status().label(),
                readings.words(event.document(), event.evidence()),
                where.isEmpty() ? List.of(labels.where(event.document(), event.evidence())) : where);
    }

    private static String sides(Event event) {
        String from = side(event.actors());
        String to = side(event.recipients());
        if (to.isEmpty()) return from;
        boolean mutual =
                event.type().name().equals("CONSULT") || event.type().name().equals("COOPERATE");
        return from + (mutual ? " ↔ " : " → ") + to;
    }

    private static String side(List<Party> parties) {
        return parties.stream()
                .map(party -> SideLabel.of(party.actor()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private ClaimRow claim(Claim claim) {
        return new ClaimRow(
                claim.proposition(),
                positions(claim, Claim.Stance.ASSERTS),
                positions(claim, Claim.Stance.DENIES),
                positions(claim, Claim.Stance.REPORTS));
    }

    private List<Position> positions(Claim claim, Claim.Stance stance) {
        Map<String, List<Where>> byName = new LinkedHashMap<>();
        for (Claim.Position position : claim.positions()) {
            if (position.stance() != stance) continue;
            byName.computeIfAbsent(position.speaker().name(), name -> new ArrayList<>())
                    .add(where(position.words()));
        }
        return listed(byName);
    }

    private NamingRow naming(Naming naming) {
        Map<String, List<Where>> byName = new LinkedHashMap<>();
        for (Naming.Name name : naming.words()) {
            byName.computeIfAbsent(readings.name(name), each -> new ArrayList<>())
                    .add(where(name.where()));
        }
        return new NamingRow(naming.referent(), listed(byName));
    }

    private static List<Position> listed(Map<String, List<Where>> byName) {
        return byName.entrySet().stream()
                .map(entry -> new Position(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LedgerRow ledgerRow(Commitment commitment) {
        Statement statement = commitment.statement();
        String to = statement
                .target()
                .map(target -> " → " + SideLabel.of(target.actor()))
                .orElse("");
        String from = statement
                .speaker()
                .actor()
                .map(SideLabel::of)
                .orElse(statement.speaker().name());
        return new LedgerRow(
                statement.said().map(TimeValue::timex3).orElse(""),
                from + to,
                statement.act().name(),
                words(commitment.words()),
                commitment.condition().map(this::words),
                state(commitment),
                statement.via().map(via -> via.name()),
                where(commitment.words()));
    }

    private String state(Commitment commitment) {
        return commitment.followedBy().stream()
                .min(Comparator.comparing(sequel -> sequel.event().evidence()))
                .map(sequel -> "followed by? "
                        + readings.words(
                                sequel.event().document(), sequel.event().evidence()))
                .orElse("open");
    }

    private Where where(Evidence evidence) {
        return labels.where(evidence.document(), evidence.span());
    }

    private String words(Evidence evidence) {
        return readings.words(evidence.document(), evidence.span());
    }
}
