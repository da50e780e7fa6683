/** Speed and memory, measured: our stages and other people's pipelines on the same texts, each in a process of its own. */
@NullMarked
package org.demarche.bench.race;

import org.jspecify.annotations.NullMarked;
