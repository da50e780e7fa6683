package org.demarche.store.codec;

/** A stored record that cannot be what was written: the file is damaged, or a newer release wrote it. */
public final class CorruptRecord extends RuntimeException {
    public CorruptRecord(String message) {
        super(message);
    }

    public CorruptRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
