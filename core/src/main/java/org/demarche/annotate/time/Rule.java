package org.demarche.annotate.time;

import java.util.Optional;
import org.demarche.TimeExpression;

/**
 * What a pattern of the grammar means.
 *
 * @param order its place in the grammar; of two rules for the same words the earlier one holds
 * @param type the TIMEX3 type; empty for a pattern that only looks like a time
 * @param meaning what to make of the words
 * @param argument what the meaning needs besides the words
 */
record Rule(int order, Optional<TimeExpression.Type> type, Meaning meaning, String argument) {}
