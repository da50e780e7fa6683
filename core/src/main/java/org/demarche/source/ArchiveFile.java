package org.demarche.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongFunction;

/** A web archive in a file, opened at any place; compressed or not. */
final class ArchiveFile implements AutoCloseable {
    private static final int ENDS = 1 << 16;

    private final FileChannel channel;
    private final Limits limits;

    ArchiveFile(Path path, Limits limits) throws IOException {
        this.channel = FileChannel.open(path);
        this.limits = limits;
    }

    /** What follows a place, decompressed and bounded, and how to find places in it again. */
    record Opened(InputStream stream, LongFunction<Bookmarks.Place> places) {}

    /** What the file is known by: a digest of its size and its first and last 64 kB. */
    String identity() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size()));
            digest.update(bytes(0));
            digest.update(bytes(Math.max(0, size() - ENDS)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private byte[] bytes(long from) throws IOException {
        channel.position(from);
        return Channels.newInputStream(channel).readNBytes(ENDS);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Where the file ends. */
    Bookmarks.Place end() throws IOException {
        return new Bookmarks.Place(size(), 0);
    }

    Opened at(Bookmarks.Place asked) throws IOException {
        boolean gzip = Bytes.isGzip(bytes(0));
        // A file that was changed in its middle is read from its start.
        Bookmarks.Place place = gzip && !Bytes.isGzip(bytes(asked.offset())) ? Bookmarks.Place.START : asked;
        channel.position(place.offset());
        InputStream raw = Channels.newInputStream(channel);
        Opened opened = gzip ? members(raw, place) : plain(raw, place);
        opened.stream.skipNBytes(place.skip());
        return opened;
    }

    private static Opened plain(InputStream raw, Bookmarks.Place from) {
        return new Opened(
                new BufferedInputStream(raw, ENDS),
                given -> new Bookmarks.Place(from.offset() + from.skip() + given, 0));
    }

    private Opened members(InputStream raw, Bookmarks.Place from) {
        GzipMembers members = new GzipMembers(raw, from.offset());
        return new Opened(
                new BufferedInputStream(
                        new BoundedStream(members, () -> members.offset() - from.offset(), limits), ENDS),
                given -> members.place(from.skip() + given));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
