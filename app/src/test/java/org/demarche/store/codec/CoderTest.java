package org.demarche.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoderTest {
    private static int[] circumstances(int before, int i) {
        return new int[] {before, i % 7, before * 31 + i % 7, 0};
    }

    private static int[] pass(Coder coder, int[] numbers) {
        int[] told = new int[numbers.length];
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            told[i] = coder.number(numbers[i], circumstances(before, i), i % 4);
            before = told[i];
        }
        return told;
    }

    @Test
    void givesBackWhatItPackedWhateverTheNumbers() {
        Random random = new Random(7);
        for (int most : new int[] {1, 2, 255, 256, 70_000, 1 << 24}) {
            int[] numbers = random.ints(500, 0, most).toArray();
            Coder packing = new Coder(Odds.even());
            pass(packing, numbers);
            int[] back = pass(new Coder(Odds.even(), packing.bytes()), new int[numbers.length]);
            assertThat(back).containsExactly(numbers);
        }
    }

    @Test
    void whatIsExpectedTakesNextToNothing() {
        int[] numbers = new int[4000];
        Arrays.setAll(numbers, i -> i % 5);
        Coder coder = new Coder(Odds.even());
        pass(coder, numbers);
        assertThat(coder.bytes().length).isLessThan(200);
    }

    @Test
    void lemmasComeBackFromTheirRules() {
        String[][] pairs = {
            {"was", "be"}, {"States", "State"}, {"The", "the"}, {"cities", "city"}, {"’s", "'s"}, {"a", ""}, {"İ", "i"}
        };
        for (String[] pair : pairs)
            assertThat(Lemmas.lemma(pair[0], Lemmas.rule(pair[0], pair[1]))).isEqualTo(pair[1]);
    }
}
