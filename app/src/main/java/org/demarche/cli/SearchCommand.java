package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Page;
import org.demarche.view.HitJson;
import org.demarche.view.HitText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche search}: find reports, statements and events in an archive. */
@Command(
        name = "search",
        description =
                "Find reports, statements and events in an archive, the best first; without words the newest first.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "All WORDS must occur, whatever their endings; 'words in double quotes' stand together, -word must not occur,",
            "begin* stands for every word that begins so. What is searched for follows from the filters unless --kind says:",
            "--act finds statements, --type and --status find events, else reports are found.",
            "",
            "Examples:",
            "  demarche search grain deal",
            "  demarche search '\"grain deal\" -wheat' --kind statement --speaker Lavrov",
            "  demarche search --actors RUS,UKR --type ASSAULT --from 2022-03-01 --to 2022-03-31",
            "  demarche search --speaker 'CHN GOV' --act THREATEN --format json --limit 100"
        })
public final class SearchCommand implements Subcommand {
    /** The forms results can take. */
    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What must be said.")
    private List<String> words = List.of();

    @Mixin
    private SearchFilter filter = new SearchFilter();

    @Mixin
    private Sureness sureness = new Sureness();

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Mixin
    private Output output = new Output();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many results (default 20).")
    private int limit = 20;

    @Option(names = "--after", paramLabel = "CURSOR", description = "The results that follow, as the last ones said.")
    @Nullable
    private String after;

    @Option(names = "--format", description = "text (default) or json.")
    private Format format = Format.text;

    @Override
    public Integer call() throws java.io.IOException {
        Optional<String> wrong = limit < 1 ? Optional.of("--limit " + limit + ": at least 1") : filter.wrong();
        if (wrong.isPresent()) return misused(wrong.get());
        try (Archive archive = choice.existing()) {
            Page<Hit> page = new SureHits(archive, sureness)
                    .search(filter.query(String.join(" ", words)), Optional.ofNullable(after), limit);
            output.write(spec, writer -> writer.write(format == Format.json ? json(page) : text(page)));
            return ExitCode.ALL_READ;
        } catch (IllegalArgumentException e) {
            return misused(String.valueOf(e.getMessage()));
        }
    }

    private int misused(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("demarche: " + why);
        return ExitCode.MISUSED;
    }

    private String text(Page<Hit> page) {
        if (page.rows().isEmpty()) return "Nothing found.\n";
        StringBuilder text = new StringBuilder();
        for (Hit hit : page.rows()) text.append(HitText.of(hit, output.width(), output.colour()));
        page.next().ifPresent(next -> text.append("More: --after ").append(next).append('\n'));
        return text.toString();
    }

    private static String json(Page<Hit> page) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = node.putArray("rows");
        page.rows().forEach(hit -> rows.add(HitJson.of(hit)));
        node.put("next", page.next().orElse(null));
        return node.toPrettyString() + "\n";
    }
}
