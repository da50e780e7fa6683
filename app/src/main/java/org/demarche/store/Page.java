package org.demarche.store;

import java.util.List;
import java.util.Optional;

/**
 * Some of many results.
 *
 * @param rows the results, in order
 * @param next asks for the results that follow; empty when there are none
 */
public record Page<T>(List<T> rows, Optional<String> next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
