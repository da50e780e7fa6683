package org.demarche.story;

import java.util.ArrayList;
import java.util.List;

/**
 * What a report that came or went did to the stories.
 *
 * @param story the story the report is in now, or was in
 * @param kind what became of that story
 * @param merged stories that are part of it from now on; their ids are gone
 * @param split stories that left it, if it fell apart
 */
public record StoryChange(String story, Kind kind, List<String> merged, List<String> split) {
    /** What became of a story. */
    public enum Kind {
        BEGUN,
        GROWN,
        SHRUNK,
        GONE,
        SAME
    }

    public StoryChange {
        merged = List.copyOf(merged);
        split = List.copyOf(split);
    }

    /** The stories that live and have other reports than before: those to weave anew. */
    public List<String> touched() {
        List<String> touched = new ArrayList<>(split);
        if (kind != Kind.GONE && kind != Kind.SAME) touched.add(0, story);
        return touched;
    }

    /** The ids that are no story any longer. */
    public List<String> gone() {
        List<String> gone = new ArrayList<>(merged);
        if (kind == Kind.GONE) gone.add(story);
        return gone;
    }
}
