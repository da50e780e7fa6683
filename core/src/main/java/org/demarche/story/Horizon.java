package org.demarche.story;

/** How far apart, in days, things may lie that a thread brings together; what is farther off need not be looked at. */
public final class Horizon {
    /** What is denied was said in the same weeks; the same charge a year later is another one. */
    public static final int CLAIMS = 45;

    /** What happens later than this after a threat or promise is rather the sequel of other words. */
    public static final int SEQUELS = 366;

    private Horizon() {}
}
