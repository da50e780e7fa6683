/** Findings of many documents become stories, threads, utterances, claims and commitments. */
@NullMarked
package org.demarche.story;

import org.jspecify.annotations.NullMarked;
