package org.demarche.store.codec;

import java.util.ArrayList;
import java.util.List;

/** Packs where indexes hold a report: for each index its places, each told by its distance from the one before. */
public final class PlaceCodec {
    private PlaceCodec() {}

    public static byte[] pack(List<List<Long>> places) {
        Packer out = new Packer();
        out.list(places, index -> {
            out.number(index.size());
            long before = 0;
            for (long place : index) {
                out.signed(place - before);
                before = place;
            }
        });
        return out.bytes();
    }

    public static List<List<Long>> unpack(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        return in.list(() -> {
            int size = in.places();
            List<Long> index = new ArrayList<>(size);
            long place = 0;
            for (int i = 0; i < size; i++) {
                place += in.signed();
                index.add(place);
            }
            return index;
        });
    }
}
