package org.demarche.bench.learn;

/**
 * A gap between two tokens of the treebank.
 *
 * @param features what can be seen around it
 * @param end true when a sentence ends there
 */
record Gap(int[] features, boolean end) {}
