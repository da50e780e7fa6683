package org.demarche.source;

import org.demarche.Document;
import org.demarche.Problem;

/** Takes what {@link Reports} reads, one at a time and in order; called by one thread. */
public interface Sink {
    void document(Document document);

    void problem(Problem problem);
}
