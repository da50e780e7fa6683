package org.demarche.bench;

import org.demarche.bench.growth.EvaluateGrowth;
import org.demarche.bench.parse.EvaluateNames;
import org.demarche.bench.parse.EvaluateParse;
import org.demarche.bench.quotes.EvaluateQuotes;
import org.demarche.bench.seeds.EvaluateSeeds;
import org.demarche.bench.sentences.EvaluateSentences;
import org.demarche.bench.store.EvaluateArchive;
import org.demarche.bench.store.EvaluateSearch;
import org.demarche.bench.store.EvaluateServe;
import org.demarche.bench.story.EvaluateCopies;
import org.demarche.bench.story.EvaluateStories;
import org.demarche.bench.story.EvaluateTimelines;
import org.demarche.bench.story.EvaluateUtterances;
import org.demarche.cli.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate}: scores a stage against a gold set. */
@Command(
        name = "evaluate",
        description = "Score a stage against a gold set.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateActors.class,
            EvaluateArchive.class,
            EvaluateBlocks.class,
            EvaluateEvents.class,
            EvaluateGrowth.class,
            EvaluateSentences.class,
            EvaluateNames.class,
            EvaluatePages.class,
            EvaluateParse.class,
            EvaluateQuotes.class,
            EvaluateSearch.class,
            EvaluateServe.class,
            EvaluateSeeds.class,
            EvaluateStories.class,
            EvaluateCopies.class,
            EvaluateUtterances.class,
            EvaluateTimelines.class,
            EvaluateTimes.class,
        })
public final class EvaluateCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
