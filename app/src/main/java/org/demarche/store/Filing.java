package org.demarche.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Commitment;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.StoryShelf;
import org.demarche.StoryThread;
import org.demarche.WovenStory;

/** One transaction on an archive: what it does is kept wholly or not at all. */
public interface Filing {
    /**
     * Files a reading; one whose document is known changes nothing.
     *
     * <p>It supersedes the one current report of the same origin and part, unless that is a sibling: where several
     * reports come from one origin, the origin does not tell them apart.
     *
     * @param siblings reports known to be others than this
     * @throws IllegalArgumentException when a span of the reading leaves its text
     */
    Receipt add(Reading reading, Set<DocumentId> siblings);

    /** Puts another reading of a known document in place of the one that is there. */
    void replace(Reading reading);

    /**
     * Takes a report out for good.
     *
     * @return the reports it had superseded, which are current again; empty when there was no such report
     */
    Optional<List<Document>> remove(DocumentId id);

    /** Where the stories lie, as this transaction sees them. */
    StoryShelf shelf();

    /** Says which story a report is part of; that story and the one it leaves wait to be woven. */
    void assign(DocumentId id, String story);

    /** Remembers that a story became part of another. */
    void move(String gone, String into);

    /** Keeps a woven story and its commitments; it waits no longer to be woven, but to be linked to others. */
    void keep(WovenStory woven);

    /** What links a woven story to others, as this transaction sees it. */
    Optional<LinkedStory> linked(String story);

    /** The stories that go on with this one, as this transaction sees them. */
    List<String> linkedTo(String story);

    /** Keeps which earlier story one goes on with, if any; it waits for its thread then. */
    void link(String story, Optional<StoryLink> link);

    /** Keeps these threads in place of those that any of the stories was in. */
    void keepThreads(Collection<String> of, Collection<StoryThread> threads);

    /** Keeps these commitments in place of those whose threat or promise stands in one of the stories. */
    void keepCommitments(Collection<String> stories, List<Commitment> commitments);

    /** Says that these stories have the threads they belong to, and wait no longer. */
    void settle(Collection<String> stories);

    /** Remembers how far a file was read, and which reports were met on the way. */
    void reach(SourceFile file, Collection<DocumentId> met);

    /** The reports of the same origin and part that were met in any of these files; may be added to. */
    Set<DocumentId> siblings(Document document, Collection<String> files);

    void watch(WatchedFeed feed);

    void watch(WatchedPage page);

    /** Remembers that a host asked to be left alone until then. */
    void pause(String host, Instant until);

    /** What is kept under this name, as this transaction sees it. */
    Optional<byte[]> note(String name);

    /** Keeps something under a name of the caller's. */
    void note(String name, byte[] value);
}
