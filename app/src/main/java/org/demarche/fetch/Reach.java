package org.demarche.fetch;

/** Which addresses may be connected to. */
public enum Reach {
    /** Addresses of the public internet alone. */
    PUBLIC,
    /** Also this machine and its own network; only for those who own what stands there. */
    ANYWHERE
}
