package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** A JSON object that was sent, read with care: unknown fields and wrong kinds of values are refused. */
public final class Body {
    private final JsonNode sent;

    /**
     * @param sent what was sent
     * @param known the fields it may have
     */
    public Body(JsonNode sent, Set<String> known) {
        if (!sent.isObject()) throw new BadQuestion("send a JSON object");
        this.sent = sent;
        sent.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name))
                throw new BadQuestion("there is no field of that name; there are " + sorted(known));
        });
    }

    private static String sorted(Set<String> known) {
        return String.join(", ", known.stream().sorted().toList());
    }

    public Optional<String> text(String field, int most) {
        JsonNode value = sent.path(field);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isTextual()) throw new BadQuestion(field + " is text");
        if (value.asText().length() > most) throw new BadQuestion(field + " is longer than " + most + " characters");
        return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }

    public String required(String field, int most) {
        return text(field, most).orElseThrow(() -> new BadQuestion("give " + field));
    }
}
