package org.demarche.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.Place;
import org.demarche.PlaceMention;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final MentionFinder MENTIONS = new MentionFinder();
    private static final PlaceFinder FINDER = MENTIONS.places();

    private static List<Place> places(String text) {
        Document document = Document.ofText("test", text);
        List<Sentence> sentences =
                List.of(new Sentence(new Span(0, text.length()), Role.BODY, List.of(), List.of(), Optional.empty()));
        return FINDER.find(document, sentences, MENTIONS.find(document, sentences, List.of())).stream()
                .map(PlaceMention::place)
                .toList();
    }

    @Test
    void takesTheLargerOfTwoCities() {
        assertThat(places("Talks were held in Paris."))
                .extracting(Place::country)
                .containsExactly("FRA");
    }

    @Test
    void takesTheStateWhereStatesAreNamed() {
        assertThat(places("Voters queued in Georgia and in Texas."))
                .extracting(Place::country)
                .containsExactly("USA", "USA");
        assertThat(places("Voters queued in Georgia and in Armenia."))
                .extracting(Place::country)
                .containsExactly("GEO", "ARM");
    }

    @Test
    void takesTheCityTheTextTells() {
        assertThat(places("A fire broke out in Paris, Texas.").get(0).country()).isEqualTo("USA");
    }

    @Test
    void leavesAGovernmentToTheActors() {
        assertThat(places("Beijing rejected the claims.")).isEmpty();
    }

    @Test
    void knowsPlacesOfConflictWithTheirCoordinates() {
        Place place = places("Shelling went on near Chasiv Yar.").get(0);
        assertThat(place.country()).isEqualTo("UKR");
        assertThat(place.latitude()).isPresent();
    }

    @Test
    void pointsAtTheWords() {
        String text = "Shelling went on near Chasiv Yar.";
        assertThat(places(text).get(0).mention().orElseThrow().in(text)).isEqualTo("Chasiv Yar");
    }
}
