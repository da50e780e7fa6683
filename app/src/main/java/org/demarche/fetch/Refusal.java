package org.demarche.fetch;

import java.io.IOException;

/** An address that was not fetched; the message tells a person why and what to do. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean lasting;

    /** What no second try would change. */
    Refusal(String message) {
        this(message, true);
    }

    Refusal(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    /** False when another try may go better. */
    public boolean isLasting() {
        return lasting;
    }
}
