package org.demarche.view.export;

import java.io.Closeable;
import java.io.IOException;

/** One file in the making: readings go in one at a time, in order, and nothing of them is kept. */
public interface Export extends Closeable {
    /** Adds what is chosen of a reading. */
    void add(Chosen chosen) throws IOException;

    /** Ends the file; the stream under it is flushed, and closed by whoever opened it. */
    @Override
    void close() throws IOException;
}
