package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import org.demarche.Place;
import org.demarche.PlaceMention;
import org.demarche.Token;

/** Finds the place that a clause names for its deed: after "in", "at", "near" and the like. */
final class Where {
    private static final List<String> AT = List.of("in", "at", "near", "outside", "around", "inside", "off");

    private final Scene scene;

    Where(Scene scene) {
        this.scene = scene;
    }

    Optional<Place> of(Clause clause) {
        for (String preposition : AT) {
            for (Token token : clause.at(preposition)) {
                Optional<Place> place = at(token);
                if (place.isPresent()) return place;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> at(Token top) {
        for (PlaceMention place : scene.places()) {
            if (place.span().overlaps(top.span())) return Optional.of(place.place());
        }
        for (Token child : scene.tree().children(top, "nmod:poss", "compound", "flat", "appos")) {
            for (PlaceMention place : scene.places()) {
                if (place.span().overlaps(child.span())) return Optional.of(place.place());
            }
        }
        return Optional.empty();
    }
}
