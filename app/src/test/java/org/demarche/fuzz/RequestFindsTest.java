package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every search and request the fuzzers start from or once failed on stays harmless: {@code src/test/fuzz/TARGET/*}. */
class RequestFindsTest {
    private static final Path FOLDER = Path.of("src", "test", "fuzz");
    private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(
            Map.of("SearchFuzz", SearchFuzz::fuzzerTestOneInput, "RestFuzz", RestFuzz::fuzzerTestOneInput));

    @BeforeAll
    static void start() {
        // The first call reads the samples, which no input is to be timed with.
        RestFuzz.fuzzerInitialize();
        SearchFuzz.fuzzerInitialize();
    }

    @TestFactory
    List<DynamicContainer> staysHarmless() {
        return TARGETS.entrySet().stream()
                .map(target -> dynamicContainer(
                        target.getKey(),
                        inputs(target.getKey()).stream().map(file -> harmless(file, target.getValue()))))
                .toList();
    }

    private static DynamicTest harmless(Path file, Consumer<byte[]> target) {
        return dynamicTest(file.getFileName().toString(), () -> {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> target.accept(bytes));
        });
    }

    private static List<Path> inputs(String target) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(target))) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).isNotEmpty();
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
