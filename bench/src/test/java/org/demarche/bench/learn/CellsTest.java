package org.demarche.bench.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.extract.event.Confidence.Found;
import org.junit.jupiter.api.Test;

class CellsTest {
    private final Cells cells = new Cells();

    @Test
    void countsHowManyOfManyAreRight() {
        for (int level = 0; level < 5; level++) add(Found.CLAUSE, level, 100 * (level + 1), 1000 - 100 * (level + 1));
        assertThat(cells.row(Found.CLAUSE)).isEqualTo("CLAUSE\t10\t20\t30\t40\t50");
    }

    @Test
    void takesNeighboursTogetherThatFall() {
        add(Found.CLAUSE, 0, 100, 900);
        add(Found.CLAUSE, 1, 600, 400);
        add(Found.CLAUSE, 2, 400, 600);
        add(Found.CLAUSE, 3, 700, 300);
        add(Found.CLAUSE, 4, 900, 100);
        assertThat(cells.row(Found.CLAUSE)).isEqualTo("CLAUSE\t10\t50\t50\t70\t90");
    }

    @Test
    void lendsFewEventsTheShareOfTheirRange() {
        for (int level = 0; level < 5; level++) add(Found.CLAUSE, level, 500, 500);
        add(Found.NOUN, 4, 1, 0);
        assertThat(cells.row(Found.NOUN)).isEqualTo("NOUN\t50\t50\t50\t50\t55");
    }

    @Test
    void countsAnEventAsManyAsItsWeight() {
        for (int level = 0; level < 5; level++) {
            cells.add(Found.GUESS, level, 1, true);
            cells.add(Found.GUESS, level, 4, false);
        }
        assertThat(cells.row(Found.GUESS)).isEqualTo("GUESS\t20\t20\t20\t20\t20");
    }

    private void add(Found found, int level, int right, int wrong) {
        for (int i = 0; i < right; i++) cells.add(found, level, 1, true);
        for (int i = 0; i < wrong; i++) cells.add(found, level, 1, false);
    }
}
