package org.demarche.source;

/**
 * How much of hostile or broken input is read before it is refused; the one place where such numbers stand.
 *
 * @param pageBytes the largest page or text, in bytes after decompression
 * @param lineBytes the longest line of a JSONL file
 * @param depth how deep the tags of a page may be nested; deeper ones are read as if they stood at this depth
 * @param expansion how many times its size a compressed file may grow, once it has grown past {@link #expansionFloor}
 * @param expansionFloor bytes that any compressed file may grow to
 * @param elements how many elements a page may have; with size and depth this bounds the time a page can take, which a
 *     clock could not do without making results depend on the machine
 */
public record Limits(int pageBytes, int lineBytes, int depth, int expansion, long expansionFloor, int elements) {
    private static final int MEGABYTE = 1 << 20;

    /** Limits no honest news page comes near. */
    public static final Limits STANDARD = new Limits(16 * MEGABYTE, 32 * MEGABYTE, 512, 200, 16L * MEGABYTE, 500_000);
}
