/**
 * The nouns of Démarche: what a report is, what is found in it, and what many reports make together.
 *
 * <p>Glossary, in the order one report meets them:
 *
 * <ul>
 *   <li><b>document</b>: one report; its exact text, its blocks, its outlet and date.
 *   <li><b>block</b>: a stretch of the text with one role (headline, body, caption, other story …).
 *   <li><b>annotated</b>: a document with its sentences, quoted regions, mentions and time expressions.
 *   <li><b>mention</b>: words that stand for an <b>actor</b> (a person, government, organisation, country).
 *   <li><b>finding</b>: a <b>statement</b> (who said what) or an <b>event</b> (who did what to whom); each has its
 *       evidence, the span of text it was read from.
 *   <li><b>speaker</b>: who says a statement's content; never called source, which is where bytes come from.
 *   <li><b>cue</b>: the word that reports speech ("said"); <b>content</b>: the words or thought reported.
 *   <li><b>reading</b>: one document with all its findings and problems.
 *   <li><b>dossier</b>: what many readings make together: <b>stories</b> (reports of one happening), <b>threads</b>
 *       (stories of one development), <b>utterances</b> (one saying in several wordings), <b>claims</b>,
 *       <b>commitments</b> (threats and promises), <b>copies</b> and <b>naming</b>.
 *   <li><b>shelf</b>: where the stories of an archive lie between two reports; <b>strand</b>: the little of a story
 *       that links it to others; <b>bag</b>: weighted words.
 * </ul>
 *
 * <p>All offsets are UTF-16 code units into the document's text, half-open. Nothing here is null.
 */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
