package org.demarche.bench.growth;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.Act;
import org.demarche.Actor;

/**
 * Something between two sides that happenings go on with, weeks after one another: what was threatened or promised in
 * one may be done in a later one, and what was told may be denied.
 */
final class Affair {
    private static final int LONGEST = 50;
    private static final double OFTEN = 1.1;
    private static final int PAUSE = 40;
    private static final int REST = 12;
    private static final double KEPT = 0.4;
    private static final double DENIED = 0.15;
    private static final double CONDITION = 0.3;
    private static final double DEADLY = 0.2;

    private final World world;
    private final int[] sides;
    private final List<String> about;
    private final Deque<Words> given = new ArrayDeque<>();
    private int left;
    private LocalDate next;

    Affair(World world, LocalDate begins) {
        this.world = world;
        int one = world.country();
        int other = world.country();
        this.sides = new int[] {one, other == one ? one + 1 : other};
        this.about = new ArrayList<>(world.topic(10));
        this.about.addAll(world.telling(10));
        this.left = world.size(OFTEN, LONGEST);
        this.next = begins;
    }

    LocalDate next() {
        return next;
    }

    boolean isOver() {
        return left == 0;
    }

    Happening happening() {
        Words due = !given.isEmpty() && world.happens(KEPT) ? given.remove() : said();
        Happening happening = new Happening(
                next,
                due.doer(),
                due.to(),
                due.deed(),
                world.place(),
                words(),
                saying(),
                world.happens(DEADLY) ? dead() : 0);
        left--;
        next = next.plusDays(1 + world.below(PAUSE));
        return happening;
    }

    private int dead() {
        return 1 + world.size(0.8, 200);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(world.telling(12));
        for (int i = 0; i < 8; i++) words.add(world.one(about));
        return words;
    }

    private List<Words> saying() {
        List<Words> saying = new ArrayList<>();
        for (int i = world.size(0.9, 8); i >= 0; i--) {
            Words words = said();
            saying.add(words);
            if (words.isGiven()) given.add(words);
            if (world.happens(DENIED)) saying.add(denied(words));
        }
        while (given.size() > 10) given.remove();
        return saying;
    }

    private Words said() {
        int which = world.below(2);
        Deed deed = world.one(Deed.ALL);
        Act act = world.happens(0.3) ? deed.act() : world.happens(0.2) ? Act.ACCUSE : Act.ASSERT;
        Actor doer = world.country(sides[which]);
        Actor to = world.country(sides[1 - which]);
        List<String> rest = new ArrayList<>();
        while (rest.size() < REST) rest.add(world.happens(0.4) ? world.one(about) : world.word());
        List<String> condition = act == Act.THREATEN && world.happens(CONDITION) ? world.telling(2) : List.of();
        return new Words(
                act, world.person(sides[act == Act.ACCUSE ? 1 - which : which]), doer, deed, to, rest, condition);
    }

    // The other side's word that it is not so.
    private Words denied(Words words) {
        int side = words.speaker().code().equals(world.country(sides[0]).code()) ? sides[1] : sides[0];
        return new Words(Act.DENY, world.person(side), words.doer(), words.deed(), words.to(), words.rest(), List.of());
    }
}
