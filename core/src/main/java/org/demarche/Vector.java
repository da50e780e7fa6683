package org.demarche;

import java.util.Arrays;

/** The meaning of some words as a point on the unit sphere; immutable. */
public final class Vector {
    private final float[] values;

    /** Copies the values and scales them to length 1. */
    public Vector(float[] values) {
        this.values = values.clone();
        double square = 0;
        for (float value : values) square += (double) value * value;
        if (square == 0) return;
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < this.values.length; i++) this.values[i] /= length;
    }

    public int dimensions() {
        return values.length;
    }

    public float[] values() {
        return values.clone();
    }

    /**
     * Cosine of the angle between two meanings: 1 the same, 0 unrelated.
     *
     * @throws IllegalArgumentException when the dimensions differ
     */
    public double cosine(Vector other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException(values.length + " against " + other.values.length + " dimensions");
        }
        float sum = 0;
        for (int i = 0; i < values.length; i++) sum += values[i] * other.values[i];
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
