/** What a page says: one dossier rendered as terminal text, JSON or one self-contained HTML file. */
@NullMarked
package org.demarche.view;

import org.jspecify.annotations.NullMarked;
