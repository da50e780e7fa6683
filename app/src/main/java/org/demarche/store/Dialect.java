package org.demarche.store;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.demarche.store.words.Match;

/** What differs from one database to the other: how it is opened, and how its index of words is asked. */
interface Dialect {
    /** Where its migrations are, below the class path's {@code org/demarche/store}. */
    String migrations();

    /** Connections to the place; each is ready to be used. */
    DataSource open(String place);

    /** True when the schema's own table is there. */
    boolean isMigrated(Session session);

    /** How a condition says true. */
    String truth();

    /** Waits until no other process writes; begins what {@link Archive#write} does. */
    void lock(Session session);

    /** What the database itself says is damaged. */
    List<String> integrity(Session session);

    /** Adds an entry to an index: key, words, facets. */
    String insert(String index);

    /** The words of an index that begin so, each with the number of entries that hold it. */
    Map<String, Long> vocabulary(Session session, String index, String beginning);

    /** The column that holds an entry's key. */
    String place();

    /** Words in order as the second or third value of {@link #insert}. */
    String words(List<String> words);

    /**
     * The entries that match, newest first: columns {@code place} and {@code score}, the best score smallest. Takes the
     * match, the least key, the greatest key and the most rows.
     *
     * @param ranked false when the score does not matter
     * @param also a further condition that begins with AND, or nothing; its values come before the most rows
     */
    String matching(String index, boolean ranked, String also);

    /** What {@link #matching} takes for a match. */
    String asked(Match words, Match facets);
}
