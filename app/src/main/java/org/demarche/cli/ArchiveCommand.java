package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import org.demarche.store.Archive;
import org.demarche.store.Counts;
import org.demarche.store.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche archive}: look after an archive. */
@Command(
        name = "archive",
        description = "Look after an archive.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "check|compact|upgrade",
        footer = {"", "Examples:", "  demarche archive check", "  demarche archive compact --archive news.db"},
        subcommands = {ArchiveCommand.Check.class, ArchiveCommand.Compact.class, ArchiveCommand.Upgrade.class})
public final class ArchiveCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.MISUSED;
    }

    /** Does one thing to an archive that is there. */
    abstract static class Care implements Subcommand {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli fills it in
        CommandSpec spec;

        @Mixin
        ArchiveChoice choice = new ArchiveChoice();

        /** Does it, says how it ended, and gives the exit code. */
        abstract int care(Archive archive, PrintWriter out);

        @Override
        public final Integer call() {
            try (Archive archive = choice.existing()) {
                PrintWriter out = spec.commandLine().getOut();
                int code = care(archive, out);
                out.flush();
                return code;
            }
        }
    }

    /** {@code demarche archive check}. */
    @Command(
            name = "check",
            description =
                    "Read everything an archive holds: every record is whole, every span still says its words, every"
                            + " search finds what it should. Exit code 1 when something is wrong.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  demarche archive check", "  demarche archive check --archive news.db"})
    static final class Check extends Care {
        @Override
        int care(Archive archive, PrintWriter out) {
            Progress progress = new Progress(spec.commandLine().getErr());
            List<Fault> faults = archive.check(id -> progress.step());
            progress.end();
            faults.forEach(fault -> out.println(fault.where() + ": " + fault.message()));
            if (faults.isEmpty()) out.println(whole(archive.counts()));
            return faults.isEmpty() ? ExitCode.ALL_READ : ExitCode.FAILED;
        }

        private static String whole(Counts counts) {
            String waiting = counts.waiting() == 0
                    ? ""
                    : " " + counts.waiting() + " stories wait to be woven; the next add does it.";
            return "Whole: " + counts.reports() + " reports, " + counts.superseded() + " superseded, "
                    + counts.statements() + " statements, " + counts.events() + " events, " + counts.stories()
                    + " stories." + waiting;
        }
    }

    /** {@code demarche archive compact}. */
    @Command(
            name = "compact",
            description = "Write an archive anew in fewer bytes, after much was added or removed; searches get a little"
                    + " faster too. Needs room for a second copy while it runs; may be stopped at any moment.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  demarche archive compact", "  demarche archive compact --archive news.db"})
    static final class Compact extends Care {
        @Override
        int care(Archive archive, PrintWriter out) {
            archive.compact();
            out.println(choice.place + ": compact, " + archive.counts().reports() + " reports");
            return ExitCode.ALL_READ;
        }
    }

    /** {@code demarche archive upgrade}. */
    @Command(
            name = "upgrade",
            description =
                    "Bring an archive of an older release to the form of this one. Other commands do it by themselves"
                            + " when they open it; this one only does that, so that it can be done at a quiet hour.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  demarche archive upgrade", "  demarche archive upgrade --archive news.db"})
    static final class Upgrade extends Care {
        @Override
        int care(Archive archive, PrintWriter out) {
            out.println(choice.place + ": in the form of this release, "
                    + archive.counts().reports() + " reports");
            return ExitCode.ALL_READ;
        }
    }
}
