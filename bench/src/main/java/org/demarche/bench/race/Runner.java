package org.demarche.bench.race;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Runs one contender in a process of its own, so that memory and compiled code are its own: {@code Runner CLASS
 * [ARGUMENT]}. It imports the JDK alone, for it stands on the class paths of peers too.
 *
 * <p>A contender is a {@code Function<List<String>, Map<String, IntFunction<?>>>} with a constructor for the argument:
 * constructing it loads its models; given texts, it answers with its stages by name, each of which does its work on the
 * text of a number, and may be called from several threads.
 *
 * <p>Standard input and output carry numbers and strings as {@link DataInputStream} reads them, long strings as a length
 * and UTF-8. In come the texts, out go the nanoseconds that loading took and the names of the stages. Then come orders:
 * {@link #ROUND} with a stage and a number of threads, answered by how often it was done, the nanoseconds it took, those
 * of the processor, and how many texts failed; {@link #ANSWERS} with a stage, answered by a string for each text, empty where it failed. The end
 * of the input ends the process.
 */
public final class Runner {
    /** Do this stage on all texts, with so many threads. */
    static final int ROUND = 'r';
    /** Say what this stage gives for each text. */
    static final int ANSWERS = 'a';

    private final DataInputStream orders;
    private final DataOutputStream told;
    private final int texts;
    private final List<IntFunction<?>> stages;

    private Runner(DataInputStream orders, DataOutputStream told, int texts, List<IntFunction<?>> stages) {
        this.orders = orders;
        this.told = told;
        this.texts = texts;
        this.stages = stages;
    }

    public static void main(String[] arguments) throws Exception {
        DataInputStream orders = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream told = new DataOutputStream(new BufferedOutputStream(System.out));
        // Peers print what they load; the answers keep their channel to themselves.
        System.setOut(System.err);
        List<String> texts = new ArrayList<>();
        for (int left = orders.readInt(); left > 0; left--) texts.add(string(orders));
        long begun = System.nanoTime();
        var contender = contender(arguments);
        told.writeLong(System.nanoTime() - begun);
        Map<String, IntFunction<?>> stages = contender.apply(texts);
        told.writeInt(stages.size());
        for (String name : stages.keySet()) told.writeUTF(name);
        new Runner(orders, told, texts.size(), List.copyOf(stages.values())).obey();
        System.exit(0);
    }

    @SuppressWarnings("unchecked") // the contract of contenders
    private static Function<List<String>, Map<String, IntFunction<?>>> contender(String[] arguments)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName(arguments[0]);
        Object made = arguments.length > 1
                ? type.getConstructor(String.class).newInstance(arguments[1])
                : type.getConstructor().newInstance();
        return (Function<List<String>, Map<String, IntFunction<?>>>) made;
    }

    private void obey() throws IOException, InterruptedException {
        while (true) {
            told.flush();
            int order;
            try {
                order = orders.readInt();
            } catch (EOFException e) {
                return;
            }
            IntFunction<?> stage = stages.get(orders.readInt());
            if (order == ROUND) round(stage, orders.readInt());
            else answers(stage);
        }
    }

    private void round(IntFunction<?> stage, int threads) throws IOException, InterruptedException {
        Lap lap = Lap.of(stage, texts, threads);
        told.writeInt(lap.times());
        told.writeLong(lap.nanos());
        told.writeLong(lap.processorNanos());
        told.writeInt(lap.failed());
    }

    private void answers(IntFunction<?> stage) throws IOException {
        for (int at = 0; at < texts; at++) {
            String answer = "";
            try {
                answer = String.valueOf(stage.apply(at));
            } catch (RuntimeException e) {
                // A text that breaks a contender gives it nothing, as it would its users.
            }
            write(told, answer);
        }
    }

    static String string(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
