package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Bag;
import org.demarche.Days;
import org.demarche.Sums;

/**
 * Reports that may be one story.
 *
 * @param id smaller for what came first
 * @param members places of its reports in the collection
 * @param sums what they add up to
 */
record Gathering(int id, List<Integer> members, Sums sums) {
    /** One report is a gathering of one. */
    static Gathering of(int member, Bag words, Days days) {
        return new Gathering(member, List.of(member), Sums.of(words, days));
    }

    Gathering as(int newId) {
        return new Gathering(newId, members, sums);
    }

    Bag words() {
        return sums.words();
    }

    double kinship(Gathering other) {
        return Kinship.of(sums, other.sums);
    }

    Gathering with(Gathering other) {
        List<Integer> all = new ArrayList<>(members);
        all.addAll(other.members);
        return new Gathering(Math.min(id, other.id), List.copyOf(all), Kinship.both(sums, other.sums));
    }
}
