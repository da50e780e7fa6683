package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Embedder;
import org.demarche.Reading;
import org.demarche.Story;
import org.demarche.StoryThread;
import org.demarche.Utterance;
import org.demarche.Weaver;

/** Weaves readings into stories, threads, utterances, claims and commitments. */
public final class StoryWeaver implements Weaver {
    private final Optional<Embedder> embedder;

    /** Compares meanings with the language engine. */
    public StoryWeaver(Embedder embedder) {
        this.embedder = Optional.of(embedder);
    }

    /** Compares words only. */
    public StoryWeaver() {
        this.embedder = Optional.empty();
    }

    @Override
    public Dossier weave(Collection<Reading> readings) {
        return new Weaving(readings, new Sameness(embedder)).dossier();
    }

    /** One weaving: what is known half-way. */
    private static final class Weaving {
        private final Sameness sameness;
        private final Map<DocumentId, Reading> readings = new HashMap<>();
        private final List<Document> ordered;
        private final Map<DocumentId, Copy> copies = new HashMap<>();
        private final List<Threads.Strand> strands = new ArrayList<>();
        private final Vocabulary vocabulary = new Vocabulary();

        Weaving(Collection<Reading> all, Sameness sameness) {
            this.sameness = sameness;
            for (Reading reading : Dating.dated(byId(all), sameness))
                readings.put(reading.document().id(), reading);
            this.ordered = readings.values().stream()
                    .map(Reading::document)
                    .sorted(StoryFinder.BY_DATE)
                    .toList();
            for (Copy copy : CopyFinder.copies(ordered)) copies.put(copy.copy(), copy);
        }

        // Whatever order they come in, and each once.
        private static Collection<Reading> byId(Collection<Reading> all) {
            Map<DocumentId, Reading> byId = new TreeMap<>();
            for (Reading reading : all) byId.put(reading.document().id(), reading);
            return byId.values();
        }

        Dossier dossier() {
            for (Gathering gathering : StoryFinder.gatherings(ordered, vocabulary)) {
                List<Reading> members = StoryFinder.documents(gathering, ordered).stream()
                        .map(document -> readingOf(document.id()))
                        .toList();
                strands.add(strand(gathering, members));
            }
            strands.sort(Comparator.comparing((Threads.Strand strand) ->
                            strand.story().date().map(LocalDate::toString).orElse("9"))
                    .thenComparing(strand -> strand.story().id()));
            List<Threads.Line> lines = Threads.of(strands, vocabulary);
            return new Dossier(
                    inOrder(readings.values()),
                    strands.stream().map(Threads.Strand::story).toList(),
                    lines.stream().map(this::thread).toList(),
                    commitments(lines));
        }

        private Threads.Strand strand(Gathering gathering, List<Reading> members) {
            return Threads.strand(story(members, new Utterances(sameness).of(members)), gathering, members);
        }

        private Story story(List<Reading> members, List<Utterance> utterances) {
            List<DocumentId> ids =
                    members.stream().map(reading -> reading.document().id()).toList();
            List<Copy> repeated = ids.stream()
                    .flatMap(id -> Optional.ofNullable(copies.get(id)).stream())
                    .filter(copy -> ids.contains(copy.original()))
                    .toList();
            Set<DocumentId> repeating = repeated.stream().map(Copy::copy).collect(Collectors.toSet());
            return new Story(
                    "s-"
                            + ids.stream()
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow()
                                    .value(),
                    Headlines.of(members),
                    members.stream()
                            .flatMap(reading -> reading.document().published().date().stream())
                            .min(Comparator.naturalOrder()),
                    ids,
                    repeated,
                    Timelines.of(members, repeating),
                    utterances,
                    Claims.of(members, sameness),
                    Namings.of(members));
        }

        private StoryThread thread(Threads.Line line) {
            List<Reading> members = members(line);
            List<String> stories =
                    line.strands().stream().map(strand -> strand.story().id()).toList();
            List<Claim> claims = Claims.of(members, sameness);
            return new StoryThread(
                    "t-" + stories.get(0).substring(2),
                    line.strands().get(0).story().headline(),
                    stories,
                    line.reasons(),
                    claims);
        }

        private List<Commitment> commitments(List<Threads.Line> lines) {
            List<Commitment> commitments = new ArrayList<>();
            Set<String> threaded = new HashSet<>();
            for (Threads.Line line : lines) {
                line.strands().forEach(strand -> threaded.add(strand.story().id()));
                commitments.addAll(Commitments.of(members(line), sameness));
            }
            for (Threads.Strand strand : strands) {
                if (!threaded.contains(strand.story().id()))
                    commitments.addAll(Commitments.of(members(strand.story()), sameness));
            }
            return commitments;
        }

        private List<Reading> members(Threads.Line line) {
            return line.strands().stream()
                    .flatMap(strand -> members(strand.story()).stream())
                    .toList();
        }

        private List<Reading> members(Story story) {
            return story.documents().stream().map(this::readingOf).toList();
        }

        private Reading readingOf(DocumentId id) {
            return Objects.requireNonNull(readings.get(id));
        }

        private static List<Reading> inOrder(Collection<Reading> readings) {
            TreeMap<Document, Reading> sorted = new TreeMap<>(StoryFinder.BY_DATE);
            for (Reading reading : readings) sorted.put(reading.document(), reading);
            return List.copyOf(sorted.values());
        }
    }
}
