package org.demarche.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.Document;
import org.demarche.story.StoryFinder;
import org.demarche.story.StoryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate stories}: which reports tell one happening. */
@Command(
        name = "stories",
        description = "Score story clustering: BCubed and pairwise F1 over lines of {id, text, story_id}.",
        mixinStandardHelpOptions = true)
public final class EvaluateStories implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "Reports with their stories.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Option(names = "--incremental", description = "Add one report after the other instead of all at once.")
    private boolean incremental;

    @Override
    public Integer call() throws IOException {
        Map<String, String> stories = new TreeMap<>();
        for (JsonNode line : GoldDocuments.lines(gold))
            stories.put(line.path("id").asText(), line.path("story_id").asText());
        List<Document> documents = GoldDocuments.read(gold);
        ClusterScore score = ClusterScore.of(stories, incremental ? oneByOne(documents) : atOnce(documents));
        PrintWriter out = spec.commandLine().getOut();
        out.println(score.documents() + " reports, " + score.goldStories() + " stories, " + score.stories() + " found");
        out.println("BCubed    " + score.bcubed());
        out.println("pairwise  " + score.pairwise());
        out.flush();
        return 0;
    }

    private static Map<String, String> atOnce(List<Document> documents) {
        Map<String, String> found = new TreeMap<>();
        int number = 0;
        for (List<Document> story : StoryFinder.stories(documents)) {
            String name = "story " + number++;
            for (Document document : story) found.put(GoldDocuments.id(document), name);
        }
        return found;
    }

    private static Map<String, String> oneByOne(List<Document> documents) {
        StoryIndex index = new StoryIndex();
        documents.forEach(index::add);
        Map<String, String> found = new TreeMap<>();
        for (Document document : documents) found.put(GoldDocuments.id(document), index.storyOf(document.id()));
        return found;
    }
}
