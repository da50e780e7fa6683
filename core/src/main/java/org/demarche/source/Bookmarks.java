package org.demarche.source;

/**
 * Remembers how far files of many records (web archives) were read, so that reading can go on there.
 *
 * <p>A file is known by its size and its first and last bytes, wherever it lies.
 */
public interface Bookmarks {
    /**
     * Where reading of a file goes on; {@link Place#START} when nothing of it was read.
     *
     * @param file what it is known by
     * @param origin what it is called now
     * @param size its bytes; a place with so many before it is its end
     */
    Place find(String file, String origin, long size);

    /** All that stands in the file before this place has reached the sink. */
    void put(String file, String origin, Place place);

    /**
     * A place in a file.
     *
     * @param offset bytes of the file before it; in a compressed file, before the member it is in
     * @param skip bytes between there and the place, after decompression
     */
    record Place(long offset, long skip) {
        public static final Place START = new Place(0, 0);

        public Place {
            if (offset < 0 || skip < 0) throw new IllegalArgumentException("before the file: " + offset + ", " + skip);
        }
    }

    /** Begins every file at its start, and goes on remembering. */
    default Bookmarks afresh() {
        Bookmarks kept = this;
        return new Bookmarks() {
            @Override
            public Place find(String file, String origin, long size) {
                return Place.START;
            }

            @Override
            public void put(String file, String origin, Place place) {
                kept.put(file, origin, place);
            }
        };
    }
}
