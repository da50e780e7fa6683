package org.demarche;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of the tests in a process of its own and kills it without warning: it says each thing it has done. */
public final class Killed {
    /** Never: the program runs to its end. */
    public static final int NEVER = Integer.MAX_VALUE;

    private Killed() {}

    /**
     * What the program said, a line each.
     *
     * @param program a class with a main method
     * @param after it is killed as soon as it has said so many lines, and is then in the middle of what follows
     * @param millis how much later
     */
    public static List<String> run(Class<?> program, int after, int millis, String... arguments)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(program, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() != after) continue;
                Thread.sleep(millis);
                process.toHandle().destroyForcibly();
            }
        }
        process.waitFor();
        return said;
    }

    private static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
