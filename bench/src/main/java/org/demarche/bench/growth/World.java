package org.demarche.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.Actor;

/**
 * Who and what the made-up news speaks of: countries, those who speak for them, outlets and words, a few of each met
 * all the time and most of them seldom, as in the news.
 */
final class World {
    private static final int COUNTRIES = 120;
    private static final int PEOPLE = 12;
    private static final int OUTLETS = 80;
    private static final int WORDS = 60_000;
    private static final int TOPICS = 300;
    private static final int OF_TOPIC = 60;
    // The few hundred most common words say nothing of what an affair is about.
    private static final int COMMON = 400;
    private static final String[] SYLLABLES = {
        "ba", "du", "lor", "ten", "mi", "sar", "ko", "vel", "dra", "nu", "pes", "thi", "gar", "on", "fu", "rel"
    };

    private final Random random;

    World(Random random) {
        this.random = random;
    }

    /** A place drawn so that each is about as common as its number says: the second half as common as the first. */
    private int rank(int most) {
        return (int) Math.min(most - 1L, (long) (Math.exp(random.nextDouble() * Math.log(most + 1.0)) - 1));
    }

    /** How many, from 1: half are one, few are large, none is larger than the most. */
    int size(double falling, int most) {
        return (int) Math.min(most, Math.pow(1 - random.nextDouble(), -1 / falling));
    }

    String outlet() {
        return "Outlet " + rank(OUTLETS);
    }

    int country() {
        return rank(COUNTRIES);
    }

    /** A country as an actor. */
    Actor country(int country) {
        return actor(capital(word(country * 31 + 7)) + "land", Actor.Kind.COUNTRY, country, Optional.empty());
    }

    /** One of those who speak for a country, the first of them most often. */
    Actor person(int country) {
        int who = rank(PEOPLE);
        String name = capital(word(country * 57 + who * 13 + 5)) + " " + capital(word(country * 101 + who * 17 + 900));
        return actor(name, Actor.Kind.PERSON, country, Optional.of("GOV"));
    }

    private static Actor actor(String name, Actor.Kind kind, int country, Optional<String> sector) {
        String code = "X" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
        return new Actor(name, kind, Optional.of(code), sector, Actor.Basis.GAZETTEER, "made up");
    }

    /** A word of the language, common ones most often. */
    String word() {
        return word(rank(WORDS));
    }

    /** So many words that tell what something is about. */
    List<String> telling(int count) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) words.add(word(COMMON + random.nextInt(WORDS - COMMON)));
        return words;
    }

    /** So many words of one of the topics that news comes back to. */
    List<String> topic(int count) {
        int topic = rank(TOPICS);
        List<String> words = new ArrayList<>();
        while (words.size() < count) words.add(word(COMMON + topic * OF_TOPIC + random.nextInt(OF_TOPIC)));
        return words;
    }

    String place() {
        return capital(word(rank(3000) * 3 + 1)) + "ville";
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    int below(int most) {
        return random.nextInt(most);
    }

    /** The word of this rank. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 16; rest > 0; rest /= 16) word.append(SYLLABLES[rest % 16]);
        return word.append('k').toString();
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
