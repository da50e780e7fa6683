package org.demarche.annotate.engine;

/**
 * What the network answers about one sentence, row after row.
 *
 * @param tags the best label of each word, for each kind of label in the order of {@link Labels#KINDS} but names
 * @param names each word's score of every label of names
 * @param lemmas each word's score of every lemma script
 * @param arcs each word's score under the root and under every word
 * @param relationHead what each possible head, root first, brings to a relation
 * @param relationDependent what each word brings to a relation
 * @param vector the meaning of the sentence
 */
record Scores(
        int[][] tags,
        float[] names,
        float[] lemmas,
        float[] arcs,
        float[] relationHead,
        float[] relationDependent,
        float[] vector) {}
