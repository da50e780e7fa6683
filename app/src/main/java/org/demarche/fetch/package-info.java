/** Fetches what stands at a web address, within limits, and never from an address that only this machine can reach. */
@NullMarked
package org.demarche.fetch;

import org.jspecify.annotations.NullMarked;
