/** Finds the words that tell times and says which times they tell, in the conventions of TimeML's TIMEX3. */
@NullMarked
package org.demarche.annotate.time;

import org.jspecify.annotations.NullMarked;
