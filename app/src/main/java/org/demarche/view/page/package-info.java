/** The answers of the REST API, each made from an archive as docs/rest.md and openapi.yaml promise it. */
@NullMarked
package org.demarche.view.page;

import org.jspecify.annotations.NullMarked;
