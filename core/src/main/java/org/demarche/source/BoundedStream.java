package org.demarche.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A stream of decompressed bytes that refuses to grow out of proportion to the compressed bytes behind it. */
final class BoundedStream extends FilterInputStream {
    private final LongSupplier compressed;
    private final Limits limits;
    private long count;

    /**
     * @param in the decompressed bytes
     * @param compressed how many compressed bytes were read for them so far
     */
    BoundedStream(InputStream in, LongSupplier compressed, Limits limits) {
        super(in);
        this.compressed = compressed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) grow(1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read > 0) grow(read);
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        grow(skipped);
        return skipped;
    }

    // A caller that asked for more than one member holds would lose it when the next one is broken.
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void grow(long by) throws IOException {
        count += by;
        if (count > limits.expansionFloor() && count > limits.expansion() * Math.max(1, compressed.getAsLong())) {
            throw new BadInput("grows to more than " + limits.expansion()
                    + " times its compressed size; refused as a decompression bomb");
        }
    }
}
