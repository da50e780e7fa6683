package org.demarche.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.StoryThread;
import org.demarche.store.Archive;
import org.demarche.store.Report;
import org.demarche.story.Horizon;
import org.demarche.story.StoryWeaver;

/**
 * Finds the claims and commitments of a line of stories anew where its stories changed, and leaves the others as they
 * were kept: what a change costs does not grow with the thread. Only the reports of stories that are near those that
 * changed are opened, and those that what is found anew speaks of.
 */
final class Renewal {
    private final Archive archive;
    private final StoryWeaver weaver;
    private final Line line;
    private final Set<String> changed;
    private final Set<String> near;
    private final Map<DocumentId, Report> reports = new HashMap<>();
    private final Map<DocumentId, Reading> opened = new HashMap<>();
    private final Map<DocumentId, List<Statement>> statements = new HashMap<>();
    private final Map<DocumentId, List<Event>> events = new HashMap<>();
    private final Map<String, List<DocumentId>> members = new HashMap<>();
    private final List<DocumentId> nearby;
    private final boolean commits;

    Renewal(Archive archive, StoryWeaver weaver, Line line) {
        this.archive = archive;
        this.weaver = weaver;
        this.line = line;
        this.changed = Set.copyOf(line.changed());
        List<String> around = line.around(Horizon.CLAIMS, Horizon.CLAIMS);
        this.near = Set.copyOf(around);
        this.nearby =
                around.stream().flatMap(story -> reportsOf(story).stream()).toList();
        this.commits = nearby.stream().filter(this::isChanged).anyMatch(this::commits);
    }

    /**
     * What was found.
     *
     * @param thread the thread with its claims, where the line is one
     * @param commitments those of each story whose commitments are others now
     */
    record Found(Optional<StoryThread> thread, Map<String, List<Commitment>> commitments) {}

    Found found() {
        return new Found(line.bare().map(this::withClaims), commitments());
    }

    private List<DocumentId> reportsOf(String story) {
        return members.computeIfAbsent(story, each -> {
            List<Report> all = archive.reportsOf(each);
            all.forEach(report -> reports.put(report.id(), report));
            return all.stream().map(Report::id).toList();
        });
    }

    // Where these reports are and of what day.
    private void meet(Stream<DocumentId> ids) {
        List<DocumentId> unknown =
                ids.filter(id -> !reports.containsKey(id)).distinct().toList();
        archive.reports(unknown).forEach(report -> reports.put(report.id(), report));
    }

    private Optional<String> storyOf(DocumentId id) {
        return Optional.ofNullable(reports.get(id)).flatMap(Report::story).filter(line.stages()::containsKey);
    }

    // One that is in the line no longer has changed, too.
    private boolean isChanged(DocumentId id) {
        return storyOf(id).filter(story -> !changed.contains(story)).isEmpty();
    }

    private boolean isNear(DocumentId id) {
        return storyOf(id).filter(near::contains).isPresent();
    }

    private Reading reading(DocumentId id) {
        return opened.computeIfAbsent(id, each -> archive.reading(each).orElseThrow());
    }

    /** The readings of these reports and of more as far as they are in the line. */
    private List<Reading> readings(Stream<DocumentId> some, Stream<DocumentId> more) {
        return Stream.concat(some, more.filter(id -> storyOf(id).isPresent()))
                .distinct()
                .map(this::reading)
                .toList();
    }

    private List<Statement> statements(DocumentId id) {
        return statements.computeIfAbsent(id, archive::statements);
    }

    private boolean denies(DocumentId id) {
        return statements(id).stream().anyMatch(weaver::mayDeny);
    }

    private boolean commits(DocumentId id) {
        return statements(id).stream().anyMatch(weaver::mayCommit);
    }

    private StoryThread withClaims(StoryThread bare) {
        return new StoryThread(bare.id(), bare.name(), bare.stories(), bare.links(), claims());
    }

    private List<Claim> claims() {
        List<Claim> before = line.before().map(StoryThread::claims).orElse(List.of());
        meet(before.stream().flatMap(Renewal::speaksOf));
        List<Claim> touched = new ArrayList<>();
        List<Claim> all = new ArrayList<>();
        for (Claim each : before) (isTouched(each) ? touched : all).add(each);
        Set<String> kept = all.stream().map(Claim::id).collect(Collectors.toSet());
        Set<Evidence> denied = touched.stream().flatMap(Renewal::denials).collect(Collectors.toSet());
        weaver.claims(readings(disputing(), touched.stream().flatMap(Renewal::speaksOf))).stream()
                .filter(each -> isTouched(each) || denials(each).anyMatch(denied::contains))
                .filter(each -> !kept.contains(each.id()))
                .forEach(all::add);
        return weaver.inOrder(all, this::day);
    }

    private static Stream<Evidence> denials(Claim claim) {
        return claim.positions().stream()
                .filter(each -> each.stance() == Claim.Stance.DENIES)
                .map(Claim.Position::words);
    }

    // What changed may assert what is denied near it, and deny what is asserted; other pairs were looked at before.
    private Stream<DocumentId> disputing() {
        boolean denying = nearby.stream().filter(this::isChanged).anyMatch(this::denies);
        if (denying) return nearby.stream();
        if (nearby.stream().noneMatch(this::denies)) return Stream.empty();
        return nearby.stream().filter(id -> isChanged(id) || denies(id));
    }

    private static Stream<DocumentId> speaksOf(Claim claim) {
        return claim.positions().stream().map(each -> each.words().document());
    }

    // What changed may hold a position in it, or be near enough to one who denies it.
    private boolean isTouched(Claim claim) {
        return claim.positions().stream()
                .anyMatch(each -> isChanged(each.words().document())
                        || each.stance() == Claim.Stance.DENIES
                                && isNear(each.words().document()));
    }

    private Map<String, List<Commitment>> commitments() {
        Map<String, List<Commitment>> before = new TreeMap<>();
        for (String story : line.around(Horizon.SEQUELS, Horizon.CLAIMS))
            before.put(story, archive.commitmentsOf(story));
        List<Commitment> all = before.values().stream().flatMap(List::stream).toList();
        meet(all.stream().flatMap(each -> Stream.concat(speaksOf(each), followers(each))));
        List<Commitment> touched = new ArrayList<>();
        List<Commitment> now = new ArrayList<>();
        for (Commitment each : all) {
            if (isTouched(each)) touched.add(each);
            else now.add(followed(each));
        }
        List<Reading> window = readings(
                nearby.stream().filter(id -> commits && commits(id)),
                touched.stream().flatMap(Renewal::speaksOf));
        Set<DocumentId> known =
                window.stream().map(each -> each.document().id()).collect(Collectors.toSet());
        Set<Evidence> said = touched.stream().flatMap(Renewal::wordings).collect(Collectors.toSet());
        for (Commitment each : weaver.commitments(window))
            if (isTouched(each) || wordings(each).anyMatch(said::contains)) now.add(followedLater(each, known));
        return others(before, now);
    }

    private static Stream<Evidence> wordings(Commitment commitment) {
        return Stream.concat(Stream.of(commitment.words()), commitment.repeated().stream());
    }

    private static Stream<DocumentId> speaksOf(Commitment commitment) {
        return Stream.concat(wordings(commitment), commitment.condition().stream())
                .map(Evidence::document);
    }

    private static Stream<DocumentId> followers(Commitment commitment) {
        return commitment.followedBy().stream().map(each -> each.event().document());
    }

    // Where what changed threatens or promises, it may be another wording of what is near.
    private boolean isTouched(Commitment commitment) {
        return speaksOf(commitment).anyMatch(id -> isChanged(id) || commits && isNear(id));
    }

    /** With the sequels that what changed holds now, and without those it held. */
    private Commitment followed(Commitment commitment) {
        List<Commitment.Sequel> still = commitment.followedBy().stream()
                .filter(each -> !isChanged(each.event().document()))
                .toList();
        Commitment kept = commitment.followedBy(still);
        return day(commitment)
                .map(day -> followed(kept, day, changed.stream().flatMap(story -> reportsOf(story).stream())))
                .orElse(kept);
    }

    /** With its sequels in other reports than these. */
    private Commitment followedLater(Commitment commitment, Set<DocumentId> known) {
        Optional<LocalDate> day = day(commitment);
        if (day.isEmpty()) return commitment;
        Stream<DocumentId> later = line.stages().entrySet().stream()
                .filter(each -> !each.getValue().isOver(day.get()))
                .flatMap(each -> reportsOf(each.getKey()).stream())
                .filter(id -> !known.contains(id));
        return followed(commitment, day.get(), later);
    }

    private Commitment followed(Commitment commitment, LocalDate day, Stream<DocumentId> by) {
        List<Reading> later = by.filter(
                        id -> events(id).stream().anyMatch(each -> weaver.mayFollow(commitment, day, each)))
                .map(this::reading)
                .toList();
        if (later.isEmpty()) return commitment;
        List<Reading> own = Stream.of(Optional.of(commitment.words()), commitment.condition())
                .flatMap(each -> each.stream().map(Evidence::document))
                .distinct()
                .map(this::reading)
                .toList();
        return weaver.followed(commitment, own, later);
    }

    private Optional<LocalDate> day(Commitment commitment) {
        Statement statement = commitment.statement();
        return statement.day(() -> day(statement.document()));
    }

    private Optional<LocalDate> day(DocumentId id) {
        return Optional.ofNullable(reports.get(id))
                .flatMap(report -> report.published().date());
    }

    private List<Event> events(DocumentId id) {
        return events.computeIfAbsent(
                id,
                each -> Optional.ofNullable(opened.get(each))
                        .map(Reading::events)
                        .orElseGet(() -> archive.events(each)));
    }

    // Those of each story whose commitments are others now.
    private Map<String, List<Commitment>> others(Map<String, List<Commitment>> before, List<Commitment> now) {
        Map<String, List<Commitment>> after = new TreeMap<>();
        before.keySet().forEach(story -> after.put(story, new ArrayList<>()));
        for (Commitment each : now)
            after.computeIfAbsent(
                            storyOf(each.statement().document()).orElseThrow(),
                            story -> new ArrayList<>(archive.commitmentsOf(story)))
                    .add(each);
        after.entrySet()
                .removeIf(each ->
                        Set.copyOf(each.getValue()).equals(Set.copyOf(before.getOrDefault(each.getKey(), List.of()))));
        return after;
    }
}
