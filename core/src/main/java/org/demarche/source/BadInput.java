package org.demarche.source;

import java.io.IOException;

/** Input that cannot be read; its message tells a person what is wrong and what to do. */
final class BadInput extends IOException {
    private static final long serialVersionUID = 1;

    private final String told;

    BadInput(String message) {
        super(message);
        told = message;
    }

    String told() {
        return told;
    }
}
