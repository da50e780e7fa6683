/**
 * The language engine of our own: tokeniser, sentence splitter, one small encoder behind ONNX Runtime, and what turns
 * its scores into tags, trees, names and vectors.
 */
@NullMarked
package org.demarche.annotate.engine;

import org.jspecify.annotations.NullMarked;
