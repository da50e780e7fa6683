package org.demarche.fuzz;

/** Web archives of any bytes, compressed or not. */
public final class WarcFuzz {
    private static final InputFuzz INPUT = new InputFuzz("archive.warc");

    private WarcFuzz() {}

    /**
     * Called by the fuzzer before it begins to count the time of an input: what is loaded once takes longer than any. An
     * empty archive holds no page, so one is read beside it.
     */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
        PageFuzz.fuzzerInitialize();
    }

    /** Called by the fuzzer, again and again in one process. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        INPUT.read(bytes);
    }
}
