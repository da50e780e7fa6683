package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.Bag;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Embedder;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.ShelvedStory;
import org.demarche.Statement;
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
    private final Sameness sameness;

    /** Compares meanings with the language engine. */
    public StoryWeaver(Embedder embedder) {
        this.sameness = new Sameness(Optional.of(embedder));
    }

    /** Compares words only. */
    public StoryWeaver() {
        this.sameness = new Sameness(Optional.empty());
    }

    @Override
    public Dossier weave(Collection<Reading> readings) {
        return new Weaving(readings, sameness, Optional.empty()).dossier();
    }

    /** Weaves one of the {@link Blocks} of a larger pile, whose vocabulary this is. */
    public Dossier weave(Collection<Reading> block, Vocabulary vocabulary) {
        return new Weaving(block, sameness, Optional.of(vocabulary)).dossier();
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
        return new Weaving(readings, sameness, Optional.empty()).whole(shelved.id(), mean);
    }

    /**
     * How sure it is that a story goes on with an earlier one, from 0 to 1; empty when it does not, and when the other is
     * not the earlier.
     */
    public OptionalDouble goesOn(Strand story, Strand earlier) {
        if (Strands.BY_DATE.compare(earlier, story) >= 0) return OptionalDouble.empty();
        return Issue.goesOn(story, earlier);
    }

    /** The thread of these stories, without its claims; each but the first goes on with the one it is linked to. */
    public StoryThread thread(Collection<Strand> strands, Map<String, String> links) {
        return Threads.of(strands, links);
    }

    /** All that is denied in these readings, with the claims of those who assert it. */
    public List<Dispute> disputes(Collection<Reading> readings) {
        return Claims.disputes(Saying.of(inOrder(readings)), sameness);
    }

    /** Claims by the day of the first report that takes a position in each. */
    public List<Claim> inOrder(Collection<Claim> claims, Function<DocumentId, Optional<LocalDate>> published) {
        return claims.stream().sorted(Claims.byDay(published)).toList();
    }

    /** The threats and promises in these readings, with their sequels there. */
    public List<Commitment> commitments(Collection<Reading> readings) {
        List<Reading> ordered = inOrder(readings);
        return Commitments.of(ordered, Saying.of(ordered), sameness);
    }

    /** False for a statement that denies nothing, and disputes no claim. */
    public boolean mayDeny(Statement statement) {
        return Denial.may(statement);
    }

    /** False for a statement that is no threat or promise. */
    public boolean mayCommit(Statement statement) {
        return Given.may(statement);
    }

    /** False when an event cannot be a sequel of a commitment made on this day; asks for no report. */
    public boolean mayFollow(Commitment commitment, LocalDate day, Event event) {
        return Sequels.may(commitment, day, event);
    }

    /**
     * The commitment with its sequels in other readings added.
     *
     * @param own the readings of its words and its condition
     * @throws IllegalArgumentException when none of them holds its words
     */
    public Commitment followed(Commitment commitment, Collection<Reading> own, Collection<Reading> others) {
        return Commitments.followed(commitment, own, others);
    }

    private static List<Reading> inOrder(Collection<Reading> readings) {
        TreeMap<Document, Reading> sorted = new TreeMap<>(StoryFinder.BY_DATE);
        for (Reading reading : readings) sorted.put(reading.document(), reading);
        return List.copyOf(sorted.values());
    }

    private static final Comparator<Story> BY_DAY = Comparator.comparing(
                    (Story story) -> story.date().map(LocalDate::toString).orElse("9"))
            .thenComparing(Story::id);

    /** One weaving: what is known half-way. */
    private static final class Weaving {
        private final Sameness sameness;
        private final Map<DocumentId, Reading> readings = new HashMap<>();
        private final List<Document> ordered;
        private final Map<DocumentId, Copy> copies = new HashMap<>();
        private final Vocabulary vocabulary;
        private final Map<String, Story> stories = new LinkedHashMap<>();

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
            return woven(id, members, mean);
        }

        Dossier dossier() {
            List<Gathering> gatherings = List.copyOf(StoryFinder.gatherings(ordered, vocabulary));
            List<WovenStory> woven = Together.each(gatherings, this::woven);
            woven.stream().map(WovenStory::story).sorted(BY_DAY).forEach(story -> stories.put(story.id(), story));
            List<StoryThread> threads =
                    Threads.of(woven.stream().map(WovenStory::strand).toList());
            return new Dossier(
                    inOrder(readings.values()),
                    List.copyOf(stories.values()),
                    Together.each(threads, this::thread),
                    commitments(threads, woven));
        }

        private WovenStory woven(Gathering gathering) {
            List<Reading> members = StoryFinder.documents(gathering, ordered).stream()
                    .map(document -> readingOf(document.id()))
                    .toList();
            Bag mean = gathering.words().times(1.0 / members.size());
            return woven(name(members), members, mean);
        }

        private WovenStory woven(String id, List<Reading> members, Bag mean) {
            List<Saying> sayings = Saying.of(members);
            Story story = story(id, members, sayings);
            return new WovenStory(
                    story,
                    members,
                    Commitments.of(members, sayings, sameness),
                    Strands.of(story, mean, vocabulary, members));
        }

        private static String name(List<Reading> members) {
            return "s-"
                    + members.stream()
                            .map(reading -> reading.document().id())
                            .min(Comparator.naturalOrder())
                            .orElseThrow()
                            .value();
        }

        private Story story(String name, List<Reading> members, List<Saying> sayings) {
            List<DocumentId> ids =
                    members.stream().map(reading -> reading.document().id()).toList();
            List<Copy> repeated = ids.stream()
                    .flatMap(id -> Optional.ofNullable(copies.get(id)).stream())
                    .filter(copy -> ids.contains(copy.original()))
                    .toList();
            Set<DocumentId> repeating = repeated.stream().map(Copy::copy).collect(Collectors.toSet());
            List<Utterance> utterances = new Utterances(sameness).of(sayings);
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
                    claims(members, sayings, utterances, repeating),
                    Namings.of(members));
        }

        private List<Claim> claims(
                List<Reading> members, List<Saying> sayings, List<Utterance> utterances, Set<DocumentId> repeating) {
            List<Claim> claims = new ArrayList<>(Claims.of(sayings, sameness));
            claims.addAll(Disagreements.of(members, utterances, repeating));
            return claims;
        }

        private StoryThread thread(StoryThread bare) {
            List<Saying> sayings = Saying.of(members(bare.stories()));
            return new StoryThread(bare.id(), bare.name(), bare.stories(), bare.links(), Claims.of(sayings, sameness));
        }

        // Those of a thread run through its stories; a story that is in none has its own.
        private List<Commitment> commitments(List<StoryThread> threads, List<WovenStory> woven) {
            Map<String, List<Commitment>> own = new HashMap<>();
            for (WovenStory each : woven) own.put(each.story().id(), each.commitments());
            Set<String> alone = new LinkedHashSet<>(stories.keySet());
            threads.forEach(thread -> alone.removeAll(thread.stories()));
            List<Commitment> commitments = new ArrayList<>();
            Together.each(threads, thread -> through(members(thread.stories()))).forEach(commitments::addAll);
            for (String story : alone) commitments.addAll(Objects.requireNonNull(own.get(story)));
            return commitments;
        }

        private List<Commitment> through(List<Reading> members) {
            return Commitments.of(members, Saying.of(members), sameness);
        }

        private List<Reading> members(List<String> ids) {
            return ids.stream()
                    .map(id -> Objects.requireNonNull(stories.get(id)))
                    .flatMap(story -> story.documents().stream())
                    .map(this::readingOf)
                    .toList();
        }

        private Reading readingOf(DocumentId id) {
            return Objects.requireNonNull(readings.get(id));
        }
    }
}
