package org.demarche.fuzz;

/** Feeds and sitemaps of any bytes. */
public final class FeedFuzz {
    private static final InputFuzz INPUT = new InputFuzz("feed.xml");

    private FeedFuzz() {}

    /** Called by the fuzzer before it begins to count the time of an input: what is loaded once takes longer than any. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** Called by the fuzzer, again and again in one process. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        INPUT.read(bytes);
    }
}
