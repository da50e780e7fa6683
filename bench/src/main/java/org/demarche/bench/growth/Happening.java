package org.demarche.bench.growth;

import java.time.LocalDate;
import java.util.List;
import org.demarche.Actor;

/**
 * One happening: what was done and said that day, which every report of it tells in part.
 *
 * @param about the words that are its own and its affair's
 * @param dead how many it killed; 0 where none
 */
record Happening(
        LocalDate day, Actor doer, Actor to, Deed deed, String place, List<String> about, List<Words> said, int dead) {
    Happening {
        about = List.copyOf(about);
        said = List.copyOf(said);
    }
}
