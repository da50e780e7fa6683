package org.demarche.cli;

import org.demarche.fetch.FetchLimits;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Reach;
import org.demarche.source.Web;
import picocli.CommandLine.Option;

/** How far a command may reach to fetch the addresses it was given. */
final class Outside {
    @Option(
            names = "--allow-private",
            description = "Also fetch addresses that only this machine or its network can reach.")
    private boolean allowPrivate;

    /** The web, as far as this command may go; nothing is opened before the first address is asked for. */
    Web web() {
        Reach reach = allowPrivate ? Reach.ANYWHERE : Reach.PUBLIC;
        return address -> {
            try (Fetcher fetcher = new Fetcher(FetchLimits.STANDARD, reach)) {
                return fetcher.fetch(address);
            }
        };
    }
}
