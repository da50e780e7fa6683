package org.demarche;

import java.util.List;

/**
 * One dated happening of a story, told by one or more reports.
 *
 * @param event the event in its best telling
 * @param tellings every telling of it, in text order by document
 * @param outlets how many independent reports tell it
 */
public record TimelineEntry(Event event, List<Evidence> tellings, int outlets) {
    public TimelineEntry {
        tellings = List.copyOf(tellings);
    }
}
