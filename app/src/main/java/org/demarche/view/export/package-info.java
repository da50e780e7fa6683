/** Files of findings and reports that other tools read, written one reading at a time. */
@NullMarked
package org.demarche.view.export;

import org.jspecify.annotations.NullMarked;
