package org.demarche.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Commitment;
import org.demarche.DocumentId;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.Report;
import org.demarche.story.Horizon;
import org.demarche.story.StoryWeaver;

/**
 * Finds the commitments of a line of stories anew where reports are new to it, and leaves the others as they were kept but
 * for their sequels in what is new.
 */
final class CommitmentRenewal {
    private final Archive archive;
    private final StoryWeaver weaver;
    private final Line line;
    private final Opened opened;
    private final List<Report> fresh;
    private final List<Report> committing;
    private final Set<DocumentId> reworded;

    CommitmentRenewal(Archive archive, StoryWeaver weaver, Line line, Opened opened) {
        this.archive = archive;
        this.weaver = weaver;
        this.line = line;
        this.opened = opened;
        this.fresh = opened.reports(line.fresh());
        Vicinity committed = new Vicinity(opened.saying(weaver::mayCommit, fresh));
        List<Report> around = opened.within(committed, Horizon.CLAIMS, Horizon.CLAIMS);
        this.committing = opened.saying(weaver::mayCommit, around);
        this.reworded = around.stream().map(Report::id).collect(Collectors.toSet());
    }

    /** Those of each story whose commitments are others now. */
    Map<String, List<Commitment>> commitments() {
        Map<String, List<Commitment>> before = new TreeMap<>();
        Vicinity vicinity = new Vicinity(fresh);
        line.stages().forEach((story, stage) -> {
            if (vicinity.holds(stage, Horizon.SEQUELS, Horizon.CLAIMS)) before.put(story, archive.commitmentsOf(story));
        });
        List<Commitment> all = before.values().stream().flatMap(List::stream).toList();
        opened.reports(all.stream()
                .flatMap(each -> Stream.concat(speaksOf(each), followers(each)))
                .toList());
        List<Commitment> touched = new ArrayList<>();
        List<Commitment> now = new ArrayList<>();
        for (Commitment each : all) {
            if (isTouched(each)) touched.add(each);
            else now.add(followed(each));
        }
        now.addAll(anew(touched));
        return others(before, now);
    }

    private List<Commitment> anew(List<Commitment> touched) {
        List<Reading> window = opened.readings(Stream.concat(
                committing.stream().map(Report::id), touched.stream().flatMap(CommitmentRenewal::speaksOf)));
        Set<DocumentId> known =
                window.stream().map(each -> each.document().id()).collect(Collectors.toSet());
        Set<Evidence> said =
                touched.stream().flatMap(CommitmentRenewal::wordings).collect(Collectors.toSet());
        return weaver.commitments(window).stream()
                .filter(each -> isTouched(each) || wordings(each).anyMatch(said::contains))
                .map(each -> followedLater(each, known))
                .toList();
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

    // Where what is new threatens or promises, it may be another wording of what is near.
    private boolean isTouched(Commitment commitment) {
        return speaksOf(commitment).anyMatch(id -> opened.isChanged(id) || reworded.contains(id));
    }

    /** With the sequels that what is new holds now, and without those it held. */
    private Commitment followed(Commitment commitment) {
        List<Commitment.Sequel> still = commitment.followedBy().stream()
                .filter(each -> !opened.isChanged(each.event().document()))
                .toList();
        Commitment kept = commitment.followedBy(still);
        return day(commitment)
                .map(day -> followed(kept, day, fresh.stream().map(Report::id)))
                .orElse(kept);
    }

    /** With its sequels in other reports than these. */
    private Commitment followedLater(Commitment commitment, Set<DocumentId> known) {
        Optional<LocalDate> day = day(commitment);
        if (day.isEmpty()) return commitment;
        Stream<DocumentId> later = line.stages().entrySet().stream()
                .filter(each -> !each.getValue().isOver(day.get()))
                .flatMap(each -> opened.reportsOf(each.getKey()).stream())
                .map(Report::id)
                .filter(id -> !known.contains(id));
        return followed(commitment, day.get(), later);
    }

    private Commitment followed(Commitment commitment, LocalDate day, Stream<DocumentId> by) {
        List<Reading> later = by.filter(
                        id -> opened.events(id).stream().anyMatch(each -> weaver.mayFollow(commitment, day, each)))
                .map(opened::reading)
                .toList();
        if (later.isEmpty()) return commitment;
        List<Reading> own = Stream.of(Optional.of(commitment.words()), commitment.condition())
                .flatMap(each -> each.stream().map(Evidence::document))
                .distinct()
                .map(opened::reading)
                .toList();
        return weaver.followed(commitment, own, later);
    }

    private Optional<LocalDate> day(Commitment commitment) {
        Statement statement = commitment.statement();
        return statement.day(() -> opened.day(statement.document()));
    }

    private Map<String, List<Commitment>> others(Map<String, List<Commitment>> before, Collection<Commitment> now) {
        Map<String, List<Commitment>> after = new TreeMap<>();
        before.keySet().forEach(story -> after.put(story, new ArrayList<>()));
        for (Commitment each : now)
            after.computeIfAbsent(
                            opened.storyOf(each.statement().document()).orElseThrow(),
                            story -> new ArrayList<>(archive.commitmentsOf(story)))
                    .add(each);
        after.entrySet()
                .removeIf(each ->
                        Set.copyOf(each.getValue()).equals(Set.copyOf(before.getOrDefault(each.getKey(), List.of()))));
        return after;
    }
}
