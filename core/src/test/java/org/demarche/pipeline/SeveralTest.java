package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Chronology;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Dossier;
import org.demarche.Evidence;
import org.demarche.Naming;
import org.demarche.Reading;
import org.demarche.Speaker;
import org.demarche.story.Chronologies;
import org.demarche.story.StoryWeaver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every case of several reports makes together what it says, through the whole pipeline and the weaving. */
class SeveralTest {
    @RegisterExtension
    static final WiredPipeline WIRED = new WiredPipeline();

    @TestFactory
    Stream<DynamicTest> makesWhatTheCaseSays() {
        List<SeveralCase> cases = SeveralCase.all(Path.of("..", "corpus"));
        assertThat(cases).isNotEmpty();
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private static void check(SeveralCase wanted) {
        List<Reading> readings =
                wanted.reports().stream().map(WIRED.pipeline()::read).toList();
        Dossier dossier = new StoryWeaver(WIRED.engine()).weave(readings);
        for (SeveralCase.Line line : wanted.wanted()) {
            boolean forbids = line.key().startsWith("no");
            String key = forbids ? line.key().substring(2) : line.key();
            List<String> found = found(key, line, dossier);
            assertThat(found.stream().anyMatch(each -> holds(key, each, line)))
                    .as("%s %s among%n%s", line.key(), line.value(), String.join("\n", found))
                    .isEqualTo(!forbids);
        }
    }

    private static List<String> found(String key, SeveralCase.Line line, Dossier dossier) {
        return switch (key) {
            case "about" ->
                Chronologies.about(line.before(), dossier.readings()).entries().stream()
                        .map(entry -> described(entry, dossier))
                        .toList();
            case "named" ->
                Chronologies.about(line.before(), dossier.readings()).names();
            case "claim" -> claims(dossier).map(Claim::proposition).toList();
            case "naming" ->
                dossier.stories().stream()
                        .flatMap(story -> story.naming().stream())
                        .map(naming -> described(naming, dossier))
                        .toList();
            case "sequel" ->
                dossier.commitments().stream()
                        .flatMap(each -> each.followedBy().stream())
                        .map(each -> described(each, dossier))
                        .toList();
            default -> throw new IllegalArgumentException("no such key in expected.txt: " + line.key());
        };
    }

    private static boolean holds(String key, String found, SeveralCase.Line line) {
        return switch (key) {
            case "about" -> holdsInOrder(found, line.after());
            case "named" -> found.equals(line.after());
            case "claim" -> found.startsWith(line.value());
            default -> found.contains(line.value());
        };
    }

    // The time first, then words of any of its sentences.
    private static boolean holdsInOrder(String found, String wanted) {
        String[] parts = wanted.split(" ", 2);
        return found.startsWith(parts[0] + " ") && (parts.length == 1 || found.contains(parts[1]));
    }

    private static Stream<Claim> claims(Dossier dossier) {
        return Stream.concat(
                dossier.stories().stream().flatMap(story -> story.claims().stream()),
                dossier.threads().stream().flatMap(thread -> thread.claims().stream()));
    }

    private static String described(Chronology.Entry entry, Dossier dossier) {
        return entry.when().timex3() + " "
                + entry.tellings().stream().map(each -> words(each, dossier)).collect(Collectors.joining(" | "));
    }

    private static String described(Naming naming, Dossier dossier) {
        return naming.referent() + ": "
                + naming.words().stream()
                        .map(name -> described(name, dossier))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" | "));
    }

    private static String described(Naming.Name name, Dossier dossier) {
        Reading reading = dossier.reading(name.where().document());
        return name.name() + " by "
                + reading.quoting(name.where().span())
                        .map(Speaker::name)
                        .or(() -> reading.document().outlet())
                        .orElse("");
    }

    private static String described(Commitment.Sequel sequel, Dossier dossier) {
        return sequel.matches() + ": "
                + words(new Evidence(sequel.event().document(), sequel.event().evidence()), dossier);
    }

    private static String words(Evidence evidence, Dossier dossier) {
        return dossier.reading(evidence.document())
                .document()
                .words(evidence.span())
                .replace('\n', ' ');
    }
}
