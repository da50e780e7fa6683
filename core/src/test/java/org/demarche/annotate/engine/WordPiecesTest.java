package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private final WordPieces pieces = new WordPieces(vocabulary());

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(ids("harbours")).containsExactly(103L, 105L);
        assertThat(ids("Härböurs")).containsExactly(103L, 105L);
    }

    @Test
    void givesMarksAndChineseCharactersAPieceOfTheirOwn() {
        assertThat(ids("a-b")).containsExactly(106L, 107L, 108L);
        assertThat(ids("a北b")).containsExactly(106L, 109L, 108L);
    }

    @Test
    void knowsOneIdForWhatItCannotSpell() {
        assertThat(ids("harbourx")).containsExactly(100L);
        assertThat(ids("a".repeat(101))).containsExactly(100L);
        assertThat(ids("")).containsExactly(100L);
        assertThat(ids("\u200b")).containsExactly(100L);
    }

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "Harbour, 2",
        "NATO, 3",
        "A, 4",
        "iPhone, 5",
        "2022, 6",
        "COVID-19, 25",
        "!, 8",
        "U.S., 12",
        "re-elect, 19"
    })
    void classesShapes(String word, int shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }

    private List<Long> ids(String word) {
        Numbers ids = new Numbers();
        pieces.add(word, ids);
        List<Long> found = new ArrayList<>();
        for (long id : ids.toArray()) found.add(id);
        return found;
    }

    private static List<String> vocabulary() {
        List<String> vocabulary = new ArrayList<>();
        for (int i = 0; i < 103; i++) vocabulary.add("[" + i + "]");
        vocabulary.addAll(List.of("harbour", "har", "##s", "a", "-", "b", "北"));
        return vocabulary;
    }
}
