package org.demarche.fetch;

import java.io.IOException;

/** An address that was not fetched; the message tells a person why and what to do. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
