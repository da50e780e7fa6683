package org.demarche.store;

import java.nio.ByteBuffer;

/** The number of an archive's state, which every change raises in the transaction that makes it. */
final class State {
    private static final String NOTE = "state";

    private final Session session;

    State(Session session) {
        this.session = session;
    }

    long number() {
        return session.row("SELECT value FROM note WHERE name = ?", row -> row.getBytes(1), NOTE)
                .map(bytes -> ByteBuffer.wrap(bytes).getLong())
                .orElse(0L);
    }

    void raise() {
        byte[] next = ByteBuffer.allocate(Long.BYTES).putLong(number() + 1).array();
        session.run(
                "INSERT INTO note(name, value) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                NOTE,
                next);
    }
}
