package org.demarche.view.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Finding;

/**
 * A finding as readers left it: what was read, and what they put right. Of two corrections of one field the later holds.
 *
 * @param read what was read
 * @param changes what was put right, by field
 */
record Amended<F extends Finding>(F read, Map<String, Correction> changes) {
    Amended {
        changes = Map.copyOf(changes);
    }

    static <F extends Finding> Amended<F> of(F read, List<Correction> corrections) {
        Map<String, Correction> changes = new LinkedHashMap<>();
        corrections.forEach(each -> changes.put(each.change(), each));
        return new Amended<>(read, changes);
    }

    /** True when a reader says that there is no such finding. */
    boolean isWrong() {
        return changes.containsKey("wrong");
    }

    Optional<String> changed(String field) {
        return Optional.ofNullable(changes.get(field)).flatMap(Correction::value);
    }

    /** The field's value after all corrections. */
    String value(String field, String read) {
        return changed(field).orElse(read);
    }

    /** The code of the actor in this field after all corrections: a new name keeps no old code. */
    Optional<String> code(String field, Optional<String> read) {
        Correction change = changes.get(field);
        return change == null ? read : change.code();
    }

    /** The corrected fields, in the order of the alphabet. */
    List<String> fields() {
        return changes.keySet().stream().sorted().toList();
    }
}
