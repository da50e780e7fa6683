package org.demarche.bench.growth;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.demarche.Reading;

/**
 * The reports of a made-up world, day after day: affairs begin and go on, happenings are told by several outlets within
 * days, some of them copying one another. The same seed gives the same reports.
 */
public final class MadeUpNews {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    // Affairs run before the first report comes, so that the first day is a day like any other.
    private static final int BEFORE = 400;
    private static final int AFFAIRS_A_DAY = 20;
    private static final int MOST_REPORTS = 60;
    private static final double OFTEN = 1.3;
    private static final int LATEST = 4;
    private static final double COPIED = 0.1;
    private static final int BACKGROUND = 8;

    private record Coming(LocalDate day, long turn, Happening of, List<Line> wire) {}

    private record Waiting(long turn, Affair affair) {}

    private final Random random;
    private final World world;
    private final Lines lines;
    private final PriorityQueue<Waiting> affairs = new PriorityQueue<>(
            Comparator.comparing((Waiting each) -> each.affair.next()).thenComparing(Waiting::turn));
    private final PriorityQueue<Coming> coming =
            new PriorityQueue<>(Comparator.comparing(Coming::day).thenComparing(Coming::turn));
    private final Deque<Coming> today = new ArrayDeque<>();
    private LocalDate day = FIRST.minusDays(BEFORE);
    private long turn;
    private int made;

    public MadeUpNews(long seed) {
        this.random = new Random(seed);
        this.world = new World(random);
        this.lines = new Lines(world);
    }

    /** The next report. */
    public Reading next() {
        while (today.isEmpty()) live();
        return report(today.remove());
    }

    // One day: affairs begin and go on, and what outlets tell that day comes in any order.
    private void live() {
        for (int i = 0; i < AFFAIRS_A_DAY; i++) affairs.add(new Waiting(turn++, new Affair(world, day)));
        while (!affairs.isEmpty() && !affairs.peek().affair.next().isAfter(day)) happen(affairs.remove());
        List<Coming> due = new ArrayList<>();
        while (!coming.isEmpty() && !coming.peek().day.isAfter(day)) due.add(coming.remove());
        Collections.shuffle(due, random);
        if (!day.isBefore(FIRST)) today.addAll(due);
        day = day.plusDays(1);
    }

    private void happen(Waiting waiting) {
        Happening happening = waiting.affair.happening();
        List<Line> wire = new ArrayList<>();
        for (int i = world.size(OFTEN, MOST_REPORTS); i > 0; i--)
            coming.add(new Coming(day.plusDays(world.size(1.5, LATEST) - 1L), turn++, happening, wire));
        if (!waiting.affair.isOver()) affairs.add(new Waiting(turn++, waiting.affair));
    }

    private Reading report(Coming coming) {
        List<Line> told = coming.wire.isEmpty() || !world.happens(COPIED) ? told(coming.of) : copied(coming.wire);
        if (coming.wire.isEmpty()) coming.wire.addAll(told);
        String origin = "https://news.example/" + made++;
        return Draft.of(origin, world.outlet(), coming.day, title(coming.of), told);
    }

    private String title(Happening of) {
        return World.capital(world.one(of.about())) + " " + of.deed().past() + " "
                + of.deed().object() + " " + of.to().name() + " " + world.one(of.about()) + " " + of.place();
    }

    private List<Line> told(Happening of) {
        List<Line> body = new ArrayList<>();
        for (Words words : of.said()) if (world.happens(0.6)) body.add(lines.said(words));
        for (int i = 0; i < BACKGROUND; i++) body.add(lines.background(of));
        if (of.dead() > 0 && world.happens(0.8)) body.add(0, lines.dead(of));
        List<Line> told = new ArrayList<>(List.of(lines.happened(of)));
        told.addAll(body);
        return told;
    }

    // All but a line or two of what another outlet told.
    private List<Line> copied(List<Line> wire) {
        List<Line> copy = new ArrayList<>(wire);
        for (int i = world.below(2); i >= 0 && copy.size() > 4; i--) copy.remove(1 + world.below(copy.size() - 1));
        return copy;
    }
}
