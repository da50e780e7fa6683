package org.demarche.cli;

import java.util.concurrent.Callable;

/**
 * A command of {@code demarche}, found by {@link java.util.ServiceLoader} so that modules can bring their own.
 *
 * <p>Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems.
 */
public interface Subcommand extends Callable<Integer> {}
