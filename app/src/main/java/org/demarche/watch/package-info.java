/** Follows feeds: asks them again and again, politely, and hands the reports they point to in. */
@NullMarked
package org.demarche.watch;

import org.jspecify.annotations.NullMarked;
