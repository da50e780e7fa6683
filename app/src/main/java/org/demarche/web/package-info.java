/** The server: routes, what guards them, and the page's built files. */
@NullMarked
package org.demarche.web;

import org.jspecify.annotations.NullMarked;
