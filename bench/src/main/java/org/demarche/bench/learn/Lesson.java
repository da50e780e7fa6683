package org.demarche.bench.learn;

import java.util.Optional;
import org.demarche.Vector;

/**
 * One sentence to learn from.
 *
 * @param features what can be seen of it
 * @param vector its meaning
 * @param label the class it belongs to
 */
record Lesson(int[] features, Optional<Vector> vector, int label) {}
