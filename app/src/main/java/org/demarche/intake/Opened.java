package org.demarche.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.Report;

/** The reports of a line of stories, each opened when it is first asked for and as far as it is asked for. */
final class Opened {
    private final Archive archive;
    private final Line line;
    private final Map<DocumentId, Report> reports = new HashMap<>();
    private final Map<DocumentId, Reading> readings = new HashMap<>();
    private final Map<DocumentId, List<Statement>> statements = new HashMap<>();
    private final Map<DocumentId, List<Event>> events = new HashMap<>();
    private final Map<String, List<Report>> members = new HashMap<>();

    Opened(Archive archive, Line line) {
        this.archive = archive;
        this.line = line;
    }

    List<Report> reportsOf(String story) {
        return members.computeIfAbsent(story, each -> {
            List<Report> all = archive.reportsOf(each);
            all.forEach(report -> reports.put(report.id(), report));
            return all;
        });
    }

    /** Where these reports are and of what day; those that are gone are left out. */
    List<Report> reports(Collection<DocumentId> ids) {
        List<DocumentId> unknown =
                ids.stream().filter(id -> !reports.containsKey(id)).distinct().toList();
        if (!unknown.isEmpty()) archive.reports(unknown).forEach(report -> reports.put(report.id(), report));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(reports.get(id)).stream())
                .toList();
    }

    /** The story of the line that a report is in. */
    Optional<String> storyOf(DocumentId id) {
        return reports(List.of(id)).stream()
                .flatMap(report -> report.story().stream())
                .filter(line.stages()::containsKey)
                .findFirst();
    }

    /** True for a report that is new to the line, and for one that is in it no longer. */
    boolean isChanged(DocumentId id) {
        return line.fresh().contains(id) || storyOf(id).isEmpty();
    }

    /** The reports that lie in the vicinity, of the stories that do. */
    List<Report> within(Vicinity vicinity, int before, int after) {
        return line.stages().entrySet().stream()
                .filter(stage -> vicinity.holds(stage.getValue(), before, after))
                .flatMap(stage -> reportsOf(stage.getKey()).stream())
                .filter(report -> vicinity.holds(report, before, after))
                .toList();
    }

    Reading reading(DocumentId id) {
        return readings.computeIfAbsent(id, each -> archive.reading(each).orElseThrow());
    }

    /** The readings of these reports as far as they are in the line. */
    List<Reading> readings(Stream<DocumentId> ids) {
        return ids.distinct()
                .filter(id -> storyOf(id).isPresent())
                .map(this::reading)
                .toList();
    }

    List<Statement> statements(DocumentId id) {
        return statements.computeIfAbsent(
                id,
                each -> Optional.ofNullable(readings.get(each))
                        .map(Reading::statements)
                        .orElseGet(() -> archive.statements(each)));
    }

    List<Event> events(DocumentId id) {
        return events.computeIfAbsent(
                id,
                each -> Optional.ofNullable(readings.get(each))
                        .map(Reading::events)
                        .orElseGet(() -> archive.events(each)));
    }

    /** Those of these reports that hold such a statement. */
    List<Report> saying(Predicate<Statement> what, List<Report> among) {
        return among.stream()
                .filter(report -> statements(report.id()).stream().anyMatch(what))
                .toList();
    }

    /** The day of a report, where it is known. */
    Optional<LocalDate> day(DocumentId id) {
        return reports(List.of(id)).stream()
                .flatMap(report -> report.published().date().stream())
                .findFirst();
    }
}
