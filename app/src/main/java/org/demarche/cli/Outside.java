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
        return address -> {
            try (Fetcher fetcher = fetcher()) {
                return fetcher.fetch(address);
            }
        };
    }

    /** Asks addresses as far as this command may go; to be closed. */
    Fetcher fetcher() {
        return new Fetcher(FetchLimits.STANDARD, allowPrivate ? Reach.ANYWHERE : Reach.PUBLIC);
    }
}
