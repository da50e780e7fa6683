package org.demarche.view.page;

/** A request that makes no sense; the message says what is wrong and what to do. */
public final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadQuestion(String message) {
        super(message);
    }
}
