package org.demarche.source;

import java.io.IOException;

/** Fetches what an address answers with; given by the shell, as reading itself knows no network. */
public interface Web {
    /**
     * Fetches one address.
     *
     * @throws IOException when there is no answer to read; the message tells a person what and why
     */
    Fetched fetch(String address) throws IOException;

    /** A web that is not there, for readers that are given files alone. */
    Web NONE = address -> {
        throw new IOException("addresses are not fetched here; save the page and give the file");
    };
}
