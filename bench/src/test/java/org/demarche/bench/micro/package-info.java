/** Hot parts measured one by one, by JMH; run by {@code build/micro.sh}. */
@NullMarked
package org.demarche.bench.micro;

import org.jspecify.annotations.NullMarked;
