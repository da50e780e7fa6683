package org.demarche.bench.race;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A contender in its own process, told what to do from this one. */
public final class Started implements AutoCloseable {
    // The same for all: one collector that steals no processor time from the other thread measured.
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-Dfile.encoding=UTF-8");
    private static final int LAST_LINES = 5;

    private final Contender contender;
    private final Process process;
    private final Path log;
    private final DataOutputStream orders;
    private final DataInputStream told;
    private final int texts;
    private final List<String> stages = new ArrayList<>();
    private final long loadNanos;

    /**
     * Starts it and gives it the texts.
     *
     * @throws IOException when it cannot be started or ends before it is ready
     */
    public Started(Contender contender, List<String> texts) throws IOException {
        this.contender = contender;
        this.texts = texts.size();
        this.log = Files.createTempFile("demarche-bench", ".log");
        this.process = new ProcessBuilder(command(contender))
                .redirectError(log.toFile())
                .start();
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.told = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.loadNanos = heard(() -> {
            orders.writeInt(texts.size());
            for (String text : texts) Runner.write(orders, text);
            orders.flush();
            long nanos = told.readLong();
            for (int left = told.readInt(); left > 0; left--) stages.add(told.readUTF());
            return nanos;
        });
    }

    private static List<String> command(Contender contender) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", contender.classPath(), Runner.class.getName()));
        command.addAll(contender.arguments());
        return command;
    }

    /** What it can be asked to do. */
    public List<String> stages() {
        return List.copyOf(stages);
    }

    /** How long making it took, models and all. */
    public long loadNanos() {
        return loadNanos;
    }

    /** One stage done on all texts, and again until it took a second. */
    public Lap round(String stage, int threads) throws IOException {
        return heard(() -> {
            order(Runner.ROUND, stage);
            orders.writeInt(threads);
            orders.flush();
            return new Lap(told.readInt(), told.readLong(), told.readLong(), told.readInt());
        });
    }

    /** What a stage gives for each text; empty where it failed. */
    public List<String> answers(String stage) throws IOException {
        return heard(() -> {
            order(Runner.ANSWERS, stage);
            orders.flush();
            List<String> answers = new ArrayList<>();
            for (int left = texts; left > 0; left--) answers.add(Runner.string(told));
            return answers;
        });
    }

    private void order(int order, String stage) throws IOException {
        orders.writeInt(order);
        orders.writeInt(stages.indexOf(stage));
    }

    /** The most memory its process ever held, native memory included, in bytes, where the system tells. */
    public OptionalLong mostMemory() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) return OptionalLong.empty();
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst();
    }

    private interface Talk<T> {
        T talk() throws IOException;
    }

    private <T> T heard(Talk<T> talk) throws IOException {
        try {
            return talk.talk();
        } catch (IOException e) {
            process.destroy();
            List<String> lines = Files.readAllLines(log);
            String last = String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
            throw new IOException(contender.name() + " ended before its work was done: " + last, e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.deleteIfExists(log);
    }
}
