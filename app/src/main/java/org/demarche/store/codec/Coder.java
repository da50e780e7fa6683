package org.demarche.store.codec;

import java.io.ByteArrayOutputStream;

/**
 * Turns numbers into as many bits as they are surprising, and back.
 *
 * <p>Packing and unpacking go the same way, asking the same questions: {@link #number} takes the number that is packed
 * and gives it back; when unpacking, it gives the number that was packed, whatever it takes.
 */
final class Coder {
    private static final int FURTHER = 255;
    private static final int FURTHER_BITS = 24;

    private final Odds odds;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] in;
    private final boolean packs;
    private int low;
    private int high = -1;
    private int code;
    private int at;

    /** A coder that packs. */
    Coder(Odds odds) {
        this.odds = odds;
        this.in = new byte[0];
        this.packs = true;
    }

    /** A coder that unpacks what one with the same odds packed. */
    Coder(Odds odds, byte[] packed) {
        this.odds = odds;
        this.in = packed;
        this.packs = false;
        for (int i = 0; i < 4; i++) code = code << 8 | next();
    }

    /** Packs or unpacks a number from 0 to 2^24. */
    int number(int number, int[] circumstances, int kind) {
        int node = 1;
        int near = Math.min(number, FURTHER);
        odds.meet(circumstances, kind);
        for (int bit = 7; bit >= 0; bit--) {
            boolean yes = answer((near >> bit & 1) == 1, odds.chance(node));
            odds.learn(yes);
            node = node << 1 | (yes ? 1 : 0);
        }
        int told = node - 256;
        return told < FURTHER ? told : FURTHER + further(number - FURTHER);
    }

    private int further(int rest) {
        int told = 0;
        for (int bit = FURTHER_BITS - 1; bit >= 0; bit--)
            told = told << 1 | (answer((rest >> bit & 1) == 1, Odds.ALL / 2) ? 1 : 0);
        return told;
    }

    private boolean answer(boolean given, int chance) {
        int middle = low + (int) (((high & 0xFFFFFFFFL) - (low & 0xFFFFFFFFL) >>> 12) * chance);
        boolean yes = packs ? given : Integer.compareUnsigned(code, middle) <= 0;
        if (yes) high = middle;
        else low = middle + 1;
        while ((low ^ high) >>> 24 == 0) shift();
        return yes;
    }

    private void shift() {
        if (packs) out.write(high >>> 24);
        else code = code << 8 | next();
        low <<= 8;
        high = high << 8 | 0xFF;
    }

    // What comes after the end was never asked for by what was packed.
    private int next() {
        return at < in.length ? in[at++] & 0xFF : 0;
    }

    /** What was packed. Zeros follow the last byte for ever, so one is enough to tell where between low and high it ends. */
    byte[] bytes() {
        out.write(high >>> 24);
        return out.toByteArray();
    }
}
