package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Name;
import org.demarche.Place;
import org.demarche.PlaceMention;
import org.demarche.Sentence;
import org.demarche.Span;

/**
 * Finds the words of a report that name places, and which places.
 *
 * <p>Of several places with one name it takes the one a following "City, Country" tells, else the one whose country the
 * report speaks of, else the larger. Words that stand for people, organisations or governments are left to those.
 */
public final class PlaceFinder {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "into",
            "through",
            "from",
            "to",
            "of",
            "toward",
            "towards",
            "over",
            "between",
            "and",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "city",
            "town",
            "village",
            "province",
            "region",
            "port");

    private final Localities localities;

    PlaceFinder(Localities localities) {
        this.localities = localities;
    }

    /** The places named in the report's sentences, in text order. */
    public List<PlaceMention> find(Document document, List<Sentence> sentences, List<Mention> mentions) {
        Taken taken = new Taken(mentions);
        List<PlaceMention> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Word> words = Words.of(document.text(), sentence);
            for (int at = 0; at < words.size(); ) at = read(words, at, sentence, taken, all);
        }
        return all;
    }

    private int read(List<Word> words, int at, Sentence sentence, Taken taken, List<PlaceMention> all) {
        if (!words.get(at).isCapital()) return at + 1;
        Optional<Phrases.Match<Locality>> match = localities.longest(words, at);
        if (match.isEmpty()) return at + 1;
        int to = match.get().to();
        Span span = new Span(words.get(at).start(), words.get(to - 1).end());
        List<Locality> told = told(words, to);
        Locality best = among(best(match.get().values(), told, taken), told);
        if (taken.isFree(span) && isNamedHere(words, at, to, best, sentence)) {
            all.add(new PlaceMention(
                    span,
                    new Place(best.name(), best.country(), best.latitude(), best.longitude(), Optional.of(span))));
        }
        return to;
    }

    /** The country or region that "Paris, Texas" tells. */
    private List<Locality> told(List<Word> words, int to) {
        if (to + 1 >= words.size() || !words.get(to).is(",")) return List.of();
        return localities.longest(words, to + 1).map(Phrases.Match::values).orElse(List.of());
    }

    /** "Paris, Texas" lies in Texas even where the list knows no such town. */
    private static Locality among(Locality best, List<Locality> told) {
        if (best.kind() != Locality.Kind.CITY && best.kind() != Locality.Kind.CAPITAL) return best;
        return told.stream()
                .filter(region -> region.kind() == Locality.Kind.REGION)
                .filter(region -> !region.country().equals(best.country()))
                .findFirst()
                .map(region -> new Locality(
                        best.name(), region.country(), Locality.Kind.CITY, region.latitude(), region.longitude(), 0))
                .orElse(best);
    }

    private static Locality best(List<Locality> places, List<Locality> told, Taken taken) {
        Locality best = places.get(0);
        double most = -1;
        for (Locality place : places) {
            boolean named = told.stream().anyMatch(other -> other.country().equals(place.country()));
            double interest = taken.interest(place.country());
            // Where a country of this name was meant, it was spoken of; "Georgia" is a state there.
            boolean unmeant = place.kind() == Locality.Kind.COUNTRY && interest == 0;
            double weight = (unmeant ? 0 : place.weight()) + (named ? 10 : 0) + interest;
            if (weight > most) {
                best = place;
                most = weight;
            }
        }
        return best;
    }

    private static boolean isNamedHere(List<Word> words, int at, int to, Locality place, Sentence sentence) {
        if (continuesName(words, at, to)) return false;
        if (place.kind() != Locality.Kind.CITY && place.kind() != Locality.Kind.REGION || to > at + 1) return true;
        if (place.thousands() >= 500) return true;
        if (at > 0 && WHERE.contains(words.get(at - 1).lower())) return true;
        int start = words.get(at).start();
        return sentence.names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.PLACE && name.span().contains(start));
    }

    // "Jackson" in "Jackson Pollock" or "Michael Jackson" is no town.
    private static boolean continuesName(List<Word> words, int at, int to) {
        boolean before = at > 0 && words.get(at - 1).tag().equals("NNP") && isGlued(words.get(at - 1), words.get(at));
        boolean after =
                to < words.size() && words.get(to).tag().equals("NNP") && isGlued(words.get(to), words.get(to - 1));
        return to == at + 1 && (before || after);
    }

    private static boolean isGlued(Word word, Word other) {
        return word.isCapital()
                && word.isLetters()
                && (word.head() == other.token() || other.head() == word.token())
                && word.relation().equals("flat");
    }

    /** What the mentions say: words already spoken for, and countries the report is about. */
    private static final class Taken {
        private final Map<Integer, Integer> ends = new HashMap<>();
        private final Map<String, Integer> countries = new HashMap<>();

        Taken(List<Mention> mentions) {
            for (Mention mention : mentions) {
                mention.actor().code().ifPresent(code -> countries.merge(code, 1, Integer::sum));
                if (mention.form() == Mention.Form.NAME && mention.actor().kind() != Actor.Kind.COUNTRY) {
                    for (int i = mention.head().start(); i < mention.head().end(); i++)
                        ends.put(i, mention.head().end());
                }
            }
        }

        boolean isFree(Span span) {
            return !ends.containsKey(span.start());
        }

        double interest(String country) {
            return Math.min(3, countries.getOrDefault(country, 0));
        }
    }
}
