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
import org.demarche.Bag;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Embedder;
import org.demarche.Reading;
import org.demarche.ShelvedStory;
import org.demarche.Story;
import org.demarche.StoryThread;
import org.demarche.Strand;
import org.demarche.Utterance;
import org.demarche.Weaver;
import org.demarche.WovenStory;

/**
 * Weaves readings into stories, threads, utterances, claims and commitments: a pile of reports all at once, or an
 * archive piece by piece.
 */
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
        return new Weaving(readings, sameness(), Optional.empty()).dossier();
    }

    /** Weaves one of the {@link Blocks} of a larger pile, whose vocabulary this is. */
    public Dossier weave(Collection<Reading> block, Vocabulary vocabulary) {
        return new Weaving(block, sameness(), Optional.of(vocabulary)).dossier();
    }

    /**
     * Weaves one story of an archive, as it lies on the shelf, from the readings of its reports.
     *
     * @throws IllegalArgumentException when they are not the readings of its reports
     */
    public WovenStory story(ShelvedStory shelved, Collection<Reading> readings) {
        Set<DocumentId> given =
                readings.stream().map(reading -> reading.document().id()).collect(Collectors.toSet());
        if (!given.equals(Set.copyOf(shelved.reports())))
            throw new IllegalArgumentException("these are not the readings of story " + shelved.id());
        Bag mean = shelved.sums().words().times(1.0 / shelved.sums().reports());
        return new Weaving(readings, sameness(), Optional.empty()).whole(shelved.id(), mean);
    }

    /** The threads among these stories of two and more, without their claims; see {@link #thread}. */
    public List<StoryThread> threads(Collection<Strand> strands) {
        return Threads.of(strands);
    }

    /** The same thread with the claims that run through the readings of its stories. */
    public StoryThread thread(StoryThread bare, Collection<Reading> readings) {
        return new StoryThread(
                bare.id(), bare.name(), bare.stories(), bare.links(), Claims.of(inOrder(readings), sameness()));
    }

    /** The threats and promises in the readings of a thread, or of a story that is in none, with their sequels. */
    public List<Commitment> commitments(Collection<Reading> readings) {
        return Commitments.of(inOrder(readings), sameness());
    }

    private Sameness sameness() {
        return new Sameness(embedder);
    }

    private static List<Reading> inOrder(Collection<Reading> readings) {
        TreeMap<Document, Reading> sorted = new TreeMap<>(StoryFinder.BY_DATE);
        for (Reading reading : readings) sorted.put(reading.document(), reading);
        return List.copyOf(sorted.values());
    }

    /** One weaving: what is known half-way. */
    private static final class Weaving {
        private final Sameness sameness;
        private final Map<DocumentId, Reading> readings = new HashMap<>();
        private final List<Document> ordered;
        private final Map<DocumentId, Copy> copies = new HashMap<>();
        private final Vocabulary vocabulary;
        private final List<Story> stories = new ArrayList<>();

        Weaving(Collection<Reading> all, Sameness sameness, Optional<Vocabulary> common) {
            this.sameness = sameness;
            for (Reading reading : Dating.dated(byId(all), sameness))
                readings.put(reading.document().id(), reading);
            this.ordered = readings.values().stream()
                    .map(Reading::document)
                    .sorted(StoryFinder.BY_DATE)
                    .toList();
            this.vocabulary = common.orElseGet(() -> StoryFinder.vocabulary(ordered));
            for (Copy copy : CopyFinder.copies(ordered)) copies.put(copy.copy(), copy);
        }

        // Whatever order they come in, and each once.
        private static Collection<Reading> byId(Collection<Reading> all) {
            Map<DocumentId, Reading> byId = new TreeMap<>();
            for (Reading reading : all) byId.put(reading.document().id(), reading);
            return byId.values();
        }

        WovenStory whole(String id, Bag mean) {
            List<Reading> members = inOrder(readings.values());
            Story story = story(id, members);
            return new WovenStory(story, members, Strands.of(story, mean, vocabulary, members));
        }

        Dossier dossier() {
            List<Strand> strands = new ArrayList<>();
            for (Gathering gathering : StoryFinder.gatherings(ordered, vocabulary)) {
                List<Reading> members = StoryFinder.documents(gathering, ordered).stream()
                        .map(document -> readingOf(document.id()))
                        .toList();
                Bag mean = gathering.words().times(1.0 / members.size());
                Story story = story(name(members), members);
                stories.add(story);
                strands.add(Strands.of(story, mean, vocabulary, members));
            }
            stories.sort(Comparator.comparing((Story story) ->
                            story.date().map(LocalDate::toString).orElse("9"))
                    .thenComparing(Story::id));
            List<StoryThread> threads = Threads.of(strands);
            return new Dossier(
                    inOrder(readings.values()),
                    stories,
                    threads.stream().map(this::thread).toList(),
                    commitments(threads));
        }

        private static String name(List<Reading> members) {
            return "s-"
                    + members.stream()
                            .map(reading -> reading.document().id())
                            .min(Comparator.naturalOrder())
                            .orElseThrow()
                            .value();
        }

        private Story story(String name, List<Reading> members) {
            List<DocumentId> ids =
                    members.stream().map(reading -> reading.document().id()).toList();
            List<Copy> repeated = ids.stream()
                    .flatMap(id -> Optional.ofNullable(copies.get(id)).stream())
                    .filter(copy -> ids.contains(copy.original()))
                    .toList();
            Set<DocumentId> repeating = repeated.stream().map(Copy::copy).collect(Collectors.toSet());
            List<Utterance> utterances = new Utterances(sameness).of(members);
            return new Story(
                    name,
                    Headlines.of(members),
                    members.stream()
                            .flatMap(reading -> reading.document().published().date().stream())
                            .min(Comparator.naturalOrder()),
                    ids,
                    repeated,
                    Timelines.of(members, repeating),
                    utterances,
                    claims(members, utterances, repeating),
                    Namings.of(members));
        }

        private List<Claim> claims(List<Reading> members, List<Utterance> utterances, Set<DocumentId> repeating) {
            List<Claim> claims = new ArrayList<>(Claims.of(members, sameness));
            claims.addAll(Disagreements.of(members, utterances, repeating));
            return claims;
        }

        private StoryThread thread(StoryThread bare) {
            return new StoryThread(
                    bare.id(), bare.name(), bare.stories(), bare.links(), Claims.of(members(bare.stories()), sameness));
        }

        private List<Commitment> commitments(List<StoryThread> threads) {
            List<Commitment> commitments = new ArrayList<>();
            Set<String> threaded = new HashSet<>();
            for (StoryThread thread : threads) {
                threaded.addAll(thread.stories());
                commitments.addAll(Commitments.of(members(thread.stories()), sameness));
            }
            for (Story story : stories) {
                if (!threaded.contains(story.id()))
                    commitments.addAll(Commitments.of(members(List.of(story.id())), sameness));
            }
            return commitments;
        }

        private List<Reading> members(List<String> ids) {
            return ids.stream()
                    .flatMap(id -> stories.stream().filter(story -> story.id().equals(id)))
                    .flatMap(story -> story.documents().stream())
                    .map(this::readingOf)
                    .toList();
        }

        private Reading readingOf(DocumentId id) {
            return Objects.requireNonNull(readings.get(id));
        }
    }
}
