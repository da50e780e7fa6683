package org.demarche.bench.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeWeightsTest {
    private static final List<Lesson> LESSONS = List.of(
            new Lesson(new int[] {1, 7}, Optional.empty(), 3),
            new Lesson(new int[] {2, 7}, Optional.empty(), 5),
            new Lesson(new int[] {2, 9}, Optional.empty(), 5));

    private static byte[] learnt() throws IOException {
        TypeWeights weights = new TypeWeights();
        weights.learn(LESSONS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void tellsApartWhatItsLessonsTellApart() {
        TypeWeights weights = new TypeWeights();
        weights.learn(LESSONS);
        assertThat(weights.likeliest(new Lesson(new int[] {1}, Optional.empty(), 0)))
                .isEqualTo(3);
        assertThat(weights.likeliest(new Lesson(new int[] {2}, Optional.empty(), 0)))
                .isEqualTo(5);
    }

    @Test
    void writesTheSameBytesForTheSameLessons() throws IOException {
        assertThat(learnt()).isEqualTo(learnt());
    }
}
