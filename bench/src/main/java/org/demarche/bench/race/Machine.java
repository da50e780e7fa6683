package org.demarche.bench.race;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What a measurement was made on.
 *
 * @param processors how many the JVM may use
 * @param java the version of Java
 * @param load how many processes wanted to run over the last minute; negative where the system does not tell
 */
record Machine(int processors, String java, double load) {
    static Machine now() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String shown() {
        return String.format(Locale.ROOT, "%d processors, Java %s", processors, java);
    }
}
