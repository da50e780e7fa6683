/** Scores of the story stage: stories, copies, utterances and timelines against gold sets. */
@NullMarked
package org.demarche.bench.story;

import org.jspecify.annotations.NullMarked;
