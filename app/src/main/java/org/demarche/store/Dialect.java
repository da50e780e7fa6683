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

    /** Does what {@link Archive#compact} does. */
    void compact(Session session);

    /** Adds an entry to an index; takes the values of {@link #row}. */
    String insert(String index);

    Object[] row(long place, Entry entry);

    /** The words of an index that begin so, each with the number of entries that hold it. */
    Map<String, Long> vocabulary(Session session, String index, String beginning);

    /** The column that holds an entry's place. */
    String place();

    /** The places of entries that match, newest first. Takes the match, the least place, the greatest place and the most rows.
     *
     * @param also a further condition that begins with AND, or nothing; its values come before the most rows
     */
    String matching(String index, String also);

    /** The entries that match, in no order: columns {@code place} and {@code score}, the best score smallest. */
    String scored(String index);

    /** What {@link #matching} and {@link #scored} take for a match. */
    String asked(Match words, Match facets);

    /** The condition that a place is among those of a list, which it takes as JSON. */
    String among(String place);

    /**
     * The match with beginnings of words told in the way this database finds soonest.
     *
     * @param common what more entries hold than this is common
     */
    Match opened(Session session, String index, Match words, long common);
}
