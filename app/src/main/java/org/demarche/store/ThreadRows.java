package org.demarche.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.StoryThread;
import org.demarche.store.codec.ShelfCodec;
import org.demarche.store.codec.StoryCodec;
import org.jspecify.annotations.Nullable;

/** How stories are linked to one another, and the tables of threads. */
final class ThreadRows {
    private static final String UNKNOWN = "";

    private final Session session;

    ThreadRows(Session session) {
        this.session = session;
    }

    /** Empty for a story that was never woven. */
    Optional<LinkedStory> linked(String story) {
        return session.row(
                "SELECT strand, link, sureness, first, last FROM story WHERE id = ? AND strand IS NOT NULL",
                row -> new LinkedStory(
                        ShelfCodec.strand(row.getBytes(1)),
                        link(row.getString(2), row.getDouble(3)),
                        StoryRows.day(row.getString(4)),
                        StoryRows.day(row.getString(5))),
                story);
    }

    private static Optional<StoryLink> link(@Nullable String earlier, double sureness) {
        return Optional.ofNullable(earlier).map(story -> new StoryLink(story, sureness));
    }

    List<String> linkedTo(String story) {
        return session.rows("SELECT id FROM story WHERE link = ? ORDER BY id", row -> row.getString(1), story);
    }

    /** The story waits for its thread then, unless it waits to be woven. */
    void link(String story, Optional<StoryLink> link) {
        session.run(
                "UPDATE story SET link = ?, sureness = ?, waiting = CASE waiting WHEN 1 THEN 1 ELSE 2 END WHERE id = ?",
                link.map(StoryLink::earlier),
                link.map(StoryLink::sureness).orElse(0.0),
                story);
    }

    /** A story that is gone leaves its thread; the stories that were linked to it wait to be linked anew. */
    void leave(String gone) {
        session.run(
                "UPDATE story SET link = NULL, sureness = 0, waiting = CASE waiting WHEN 1 THEN 1 ELSE 3 END"
                        + " WHERE link = ?",
                gone);
        Optional<String> thread =
                session.row("SELECT thread FROM thread_story WHERE story = ?", row -> row.getString(1), gone);
        session.run("DELETE FROM thread_story WHERE story = ?", gone);
        thread.ifPresent(this::shrink);
    }

    // What is left of it hangs together no longer, maybe; one story that waits has all of them looked at.
    private void shrink(String thread) {
        int left = session.run(
                "UPDATE story SET waiting = CASE waiting WHEN 0 THEN 2 ELSE waiting END"
                        + " WHERE id = (SELECT min(story) FROM thread_story WHERE thread = ?)",
                thread);
        if (left == 0) session.run("DELETE FROM thread WHERE id = ?", thread);
    }

    /** Takes the thread of this story apart; its stories, or this one, which is in none, are to be woven anew. */
    List<String> unravel(String story) {
        String thread = "(SELECT thread FROM thread_story WHERE story = ?)";
        List<String> stories = session.rows(
                "SELECT story FROM thread_story WHERE thread = " + thread + " ORDER BY story",
                row -> row.getString(1),
                story);
        session.run("DELETE FROM thread WHERE id = " + thread, story);
        return stories.isEmpty() ? List.of(story) : stories;
    }

    /** True for a story that is in no thread. */
    boolean isAlone(String story) {
        return session.number("SELECT count(*) FROM thread_story WHERE story = ?", story) == 0;
    }

    void keep(Collection<String> of, Collection<StoryThread> threads) {
        for (String story : of)
            session.run("DELETE FROM thread WHERE id = (SELECT thread FROM thread_story WHERE story = ?)", story);
        for (StoryThread thread : threads) keep(thread);
    }

    private void keep(StoryThread thread) {
        String last = thread.stories().stream()
                .flatMap(story ->
                        session.row("SELECT last FROM story WHERE id = ?", row -> row.getString(1), story).stream())
                .max(String::compareTo)
                .orElse(UNKNOWN);
        session.run("INSERT INTO thread(id, last, woven) VALUES (?, ?, ?)", thread.id(), last, StoryCodec.pack(thread));
        session.all(
                "INSERT INTO thread_story(story, thread) VALUES (?, ?)",
                thread.stories().stream()
                        .map(story -> new Object[] {story, thread.id()})
                        .collect(Collectors.toList()));
    }

    Page<StoryThread> threads(Optional<String> after, int limit) {
        return Dated.page(
                Dated.rows(session, "thread", "last", after, limit).stream()
                        .map(row -> new Dated<>(row.day(), row.id(), StoryCodec.thread(row.value())))
                        .toList(),
                limit);
    }

    Optional<StoryThread> thread(String id) {
        return session.row("SELECT woven FROM thread WHERE id = ?", row -> StoryCodec.thread(row.getBytes(1)), id);
    }

    Optional<StoryThread> threadOf(String story) {
        return session.row(
                "SELECT woven FROM thread WHERE id = (SELECT thread FROM thread_story WHERE story = ?)",
                row -> StoryCodec.thread(row.getBytes(1)),
                story);
    }
}
