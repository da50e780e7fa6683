package org.demarche.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.Commitment;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.ShelvedStory;
import org.demarche.Statement;
import org.demarche.Story;
import org.demarche.StoryOutline;
import org.demarche.StoryThread;

/**
 * Readings and what is woven from them, kept in one place; safe to use from several threads.
 *
 * <p>Readers never wait for a writer and always see whole transactions. Reports that a corrected one superseded can be
 * asked for by their id, but no search, story or stream holds them. Any call may throw {@link
 * java.io.UncheckedIOException} when the place cannot be read or written.
 */
public interface Archive extends AutoCloseable {
    /** Does all of the work in one transaction: when it returns, everything is kept; when it throws, nothing is. */
    <T> T write(Function<Filing, T> work);

    boolean holds(DocumentId id);

    Optional<Report> report(DocumentId id);

    /** Those of these reports that are held, in any order. */
    List<Report> reports(Collection<DocumentId> ids);

    Optional<Document> document(DocumentId id);

    /** The reading as it was filed, but for the vectors of its sentences. */
    Optional<Reading> reading(DocumentId id);

    /** The same without its sentences: what pages mark in a text, opened several times as fast. */
    Optional<Reading> marked(DocumentId id);

    Optional<Finding> finding(FindingId id);

    /** What was said in a report, in text order; nothing when it is not held. */
    List<Statement> statements(DocumentId id);

    /** What happened in a report, in text order; nothing when it is not held. */
    List<Event> events(DocumentId id);

    /**
     * Some results of a search.
     *
     * @param after {@link Page#next} of the page before; empty for the first
     * @throws IllegalArgumentException when the words or {@code after} make no sense; the message says why
     */
    Page<Hit> search(Query query, Optional<String> after, int limit);

    /** Every result of a search, in order, in flat memory. */
    void search(Query query, Consumer<Hit> sink);

    /** True when the best results of a search come first; false when the newest do, as where all its words are common. */
    boolean isRanked(Query query);

    /** How many results a search has on each day; the undated under an empty day. Its order does not matter. */
    Map<Optional<LocalDate>, Long> days(Query query);

    /** How many results a search has; empty when they are more than so many, which takes too long to count. */
    Optional<Long> count(Query query, long most);

    /** The outlets of current reports, those with most reports first. */
    List<Outlet> outlets();

    /**
     * How many statements or events each country or body speaks in, is aimed at or has any part in, by its code.
     *
     * @param facet {@link Facet#SPEAKER}, {@link Facet#TARGET} or {@link Facet#ACTOR}
     */
    Map<String, Long> codes(Kind kind, Facet facet);

    /** Every current reading in the order they were filed, in flat memory. */
    void readings(Consumer<Reading> sink);

    /** Every current report in the order they were filed, in flat memory. */
    void reports(Consumer<Report> sink);

    /** The woven story; empty when there is none, or when it was begun but not yet woven. */
    Optional<Story> story(String id);

    /** What lists tell of a story; empty as {@link #story} is, and much sooner there, as no report is opened. */
    Optional<StoryOutline> outline(String id);

    /** The story that a story of this id became part of. */
    Optional<String> movedTo(String id);

    /** What the growing of stories remembers of this story. */
    Optional<ShelvedStory> shelved(String id);

    /** What links a story to others; empty when there is no such story, or when it was begun but not yet woven. */
    Optional<LinkedStory> linked(String story);

    /** The stories that go on with this one. */
    List<String> linkedTo(String story);

    /** The reports of a story, by date. */
    List<Report> reportsOf(String story);

    /**
     * Stories, those with the newest reports first.
     *
     * @param from only those with a report on this day or later
     * @param until only those with a report on this day or earlier
     */
    Page<StoryLine> stories(Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> after, int limit);

    Page<StoryThread> threads(Optional<String> after, int limit);

    Optional<StoryThread> thread(String id);

    /** The thread that runs through this story. */
    Optional<StoryThread> threadOf(String story);

    /** Threats and promises, the newest first. */
    Page<Commitment> commitments(Optional<String> after, int limit);

    /** Threats and promises made in the reports of a story, by date. */
    List<Commitment> commitmentsOf(String story);

    /** Whom current reports say that somebody of this full name is, in the order they were filed. */
    List<Lesson> lessons(String name);

    /** Something kept beside the readings under a name of the caller's. */
    Optional<byte[]> note(String name);

    /** How far a file of many reports was read; empty when it was not begun. */
    Optional<SourceFile> sourceFile(String identity);

    /** What is remembered of the feeds that are watched. */
    WatchBook watchBook();

    /** Stories whose reports changed since they were woven. */
    List<String> waiting();

    /** Stories that were woven, but not linked to others since. */
    List<String> unlinked();

    /** Stories that changed since threads and commitments were found. */
    Set<String> unthreaded();

    /** Reports that came into their story, or were read anew, since its threads and commitments were found. */
    List<Report> unthreadedReports();

    Counts counts();

    /** A number that is another one after every change, whoever made it: what was answered before may be told again as long as it stays. */
    long state();

    /** Reads everything and tells what is wrong; each report's id goes to the sink as it is read. */
    List<Fault> check(Consumer<DocumentId> progress);

    /** Brings the archive into as few bytes as it can be kept in, and its indexes into the order that is read soonest. */
    void compact();

    @Override
    void close();
}
