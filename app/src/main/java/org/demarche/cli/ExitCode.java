package org.demarche.cli;

/** How a command ended; part of the interface, so these numbers never change. */
public final class ExitCode {
    public static final int ALL_READ = 0;
    public static final int FAILED = 1;
    public static final int MISUSED = 2;
    public static final int SOME_PROBLEMS = 3;

    private ExitCode() {}
}
