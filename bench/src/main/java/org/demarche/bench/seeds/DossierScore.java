package org.demarche.bench.seeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Claim;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Story;
import org.demarche.Utterance;

/** Scores what many readings make together. */
final class DossierScore {
    private final Gold gold;
    private final Dossier dossier;
    private final Tally tally;
    private final Map<String, Reading> byFile = new HashMap<>();
    private final Map<DocumentId, String> files = new HashMap<>();

    DossierScore(Gold gold, Dossier dossier, Tally tally) {
        this.gold = gold;
        this.dossier = dossier;
        this.tally = tally;
        for (Reading reading : dossier.readings()) {
            if (reading.document().part() > 0) continue;
            String origin = reading.document().origin();
            String file = origin.substring(origin.lastIndexOf('/') + 1);
            byFile.put(file, reading);
            files.put(reading.document().id(), file);
        }
    }

    void score() {
        for (Gold.Report report : gold.documents()) {
            Reading reading = byFile.get(report.file());
            if (reading == null) tally.count("reports read", false, report.file());
            else new ReportScore(report, reading, tally).score();
        }
        utterances();
        stories();
        threads();
        drifts();
        claims();
    }

    private void utterances() {
        List<Utterance> found = dossier.stories().stream()
                .flatMap(story -> story.utterances().stream())
                .toList();
        for (Gold.Saying saying : gold.utterances()) {
            boolean whole = found.stream().anyMatch(each -> recovered(saying, each));
            tally.count("utterance groups recovered", whole, saying.gist());
        }
    }

    private boolean recovered(Gold.Saying saying, Utterance found) {
        boolean all = saying.variants().stream()
                .allMatch(words -> found.variants().stream().anyMatch(each -> touches(words, each.words())));
        boolean only = found.variants().stream()
                .allMatch(each -> saying.variants().stream().anyMatch(words -> touches(words, each.words())));
        return all && only;
    }

    private boolean touches(Gold.Words words, Evidence evidence) {
        return places(words, evidence).stream().anyMatch(span -> span.overlaps(evidence.span()));
    }

    // Where the words stand in the document of the evidence; nowhere when they belong to another file.
    private List<Span> places(Gold.Words words, Evidence evidence) {
        Reading reading = byFile.get(words.file());
        if (reading == null || !reading.document().id().equals(evidence.document())) return List.of();
        return new Overlap(reading.document().text()).find(words.text());
    }

    private void stories() {
        Set<Set<String>> found = dossier.stories().stream()
                .map(this::filesOf)
                .filter(story -> !story.isEmpty())
                .collect(Collectors.toSet());
        for (List<String> story : gold.stories()) {
            tally.count("stories exact", found.contains(new TreeSet<>(story)), String.join(" ", story));
        }
    }

    private Set<String> filesOf(Story story) {
        return story.documents().stream()
                .filter(files::containsKey)
                .map(files::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void threads() {
        for (List<String> thread : gold.threads()) {
            boolean found = dossier.threads().stream().anyMatch(each -> {
                Set<String> in = new HashSet<>();
                dossier.stories().stream()
                        .filter(story -> each.stories().contains(story.id()))
                        .forEach(story -> in.addAll(filesOf(story)));
                return in.equals(new HashSet<>(thread));
            });
            tally.count("threads found", found, String.join(" ", thread));
        }
    }

    private void drifts() {
        for (Gold.Pair pair : gold.drifts()) {
            boolean found = dossier.stories().stream()
                    .flatMap(story -> story.utterances().stream())
                    .flatMap(utterance -> utterance.drift().stream())
                    .anyMatch(drift -> names(pair, drift));
            tally.count("wording drift named", found, pair.why());
        }
    }

    private boolean names(Gold.Pair pair, Drift drift) {
        return near(pair.a(), drift.a()) && near(pair.b(), drift.b())
                || near(pair.a(), drift.b()) && near(pair.b(), drift.a());
    }

    // A missing word stands at an empty span somewhere in its sentence.
    private boolean near(Gold.Words words, Evidence evidence) {
        return places(words, evidence).stream()
                .anyMatch(span -> evidence.span().start() <= span.end() + 1
                        && evidence.span().end() + 1 >= span.start());
    }

    private void claims() {
        List<Claim> found = Stream.concat(
                        dossier.stories().stream().flatMap(story -> story.claims().stream()),
                        dossier.threads().stream().flatMap(thread -> thread.claims().stream()))
                .toList();
        for (Gold.Claimed claim : gold.claims()) {
            boolean whole = found.stream()
                    .anyMatch(each -> takes(each, claim.asserted(), Set.of(Claim.Stance.ASSERTS, Claim.Stance.REPORTS))
                            && takes(each, claim.denied(), Set.of(Claim.Stance.DENIES)));
            tally.count("claims with asserters and deniers", whole, claim.claim());
        }
    }

    private static boolean takes(Claim claim, List<String> names, Set<Claim.Stance> stances) {
        return names.stream()
                .allMatch(name -> claim.positions().stream()
                        .anyMatch(position ->
                                stances.contains(position.stance()) && ReportScore.same(name, position.speaker())));
    }
}
