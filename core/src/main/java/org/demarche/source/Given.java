package org.demarche.source;

import java.util.List;
import java.util.Optional;
import org.demarche.Published;

/**
 * What the giver of a report says of it beside its words; it wins over what the words say.
 *
 * @param id the giver's own name for it
 * @param address the web address it was published at
 * @param title its headline
 * @param outlet who published it
 * @param authors who wrote it
 * @param published when
 * @param language BCP 47 tag
 */
record Given(
        Optional<String> id,
        Optional<String> address,
        Optional<String> title,
        Optional<String> outlet,
        List<String> authors,
        Optional<Published> published,
        Optional<String> language) {
    static final Given NOTHING = new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    static Given at(String address) {
        return new Given(
                Optional.empty(),
                Optional.of(address),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
