package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void handsOnInTheOrderDocumentsCame(int threads) {
        List<String> origins = new ArrayList<>();
        try (InOrder<Document, Reading> reading = new InOrder<>(
                InOrderTest::slowlyWhenEven,
                threads,
                each -> origins.add(each.document().origin()))) {
            for (int i = 0; i < 60; i++) reading.take(Document.ofText("report " + i, "words"));
        }
        assertThat(origins)
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(i -> "report " + i).toList());
    }

    @Test
    void keepsOnlyAFewDocumentsUnderWay() {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        List<Integer> underWay = new ArrayList<>();
        try (InOrder<Document, Reading> reading =
                new InOrder<>(InOrderTest::slowlyWhenEven, 2, each -> handedOn.incrementAndGet())) {
            for (int i = 0; i < 100; i++) {
                given.incrementAndGet();
                reading.take(Document.ofText("report " + i, "words"));
                underWay.add(given.get() - handedOn.get());
            }
        }
        assertThat(underWay).allSatisfy(open -> assertThat(open).isLessThanOrEqualTo(8));
        assertThat(handedOn).hasValue(100);
    }

    @Test
    void letsAFaultFly() {
        InOrder<Document, Reading> reading = new InOrder<>(
                document -> {
                    throw new IllegalStateException("broken stage");
                },
                1,
                each -> {});
        // The fault flies from whichever call meets the finished document first.
        assertThatThrownBy(() -> {
                    try (reading) {
                        reading.take(Document.ofText("report", "words"));
                    }
                })
                .hasStackTraceContaining("broken stage");
    }

    @Test
    void givesASinkThatFailedNothingMore() {
        List<String> origins = new ArrayList<>();
        InOrder<Document, Reading> reading = new InOrder<>(InOrderTest::slowlyWhenEven, 2, each -> {
            origins.add(each.document().origin());
            throw new IllegalStateException("the disk is full");
        });
        assertThatThrownBy(() -> {
                    try (reading) {
                        for (int i = 0; i < 20; i++) reading.take(Document.ofText("report " + i, "words"));
                    }
                })
                .hasMessage("the disk is full");
        assertThat(origins).containsExactly("report 0");
    }

    private static Reading slowlyWhenEven(Document document) {
        int number = Integer.parseInt(document.origin().substring(7));
        if (number % 2 == 0) {
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return Reading.failed(document, new Problem(document.origin(), "test", "not read"));
    }
}
