package org.demarche.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Copy;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Naming;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Story;
import org.demarche.StoryThread;
import org.demarche.TimeValue;
import org.demarche.TimelineEntry;
import org.demarche.Utterance;

/** Draws the sides of a dossier as plain text, every line with its place in a report. */
public final class WovenText {
    private final Dossier dossier;
    private final Labels labels;
    private final Readings readings;
    private final StringBuilder text = new StringBuilder();

    public WovenText(Dossier dossier) {
        this.dossier = dossier;
        this.labels = new Labels(dossier.readings());
        this.readings = new Readings(dossier.readings());
    }

    /** Threads, then each story with its reports and copies. */
    public String stories() {
        dossier.threads().forEach(this::thread);
        for (Story story : dossier.stories()) {
            headline(story);
            for (DocumentId id : story.documents()) report(story, id);
        }
        return text.toString();
    }

    public String timelines() {
        for (Story story : dossier.stories()) {
            if (story.timeline().isEmpty()) continue;
            headline(story);
            story.timeline().forEach(this::entry);
        }
        return text.toString();
    }

    public String utterances() {
        for (Story story : dossier.stories()) {
            if (story.utterances().isEmpty()) continue;
            headline(story);
            story.utterances().forEach(this::utterance);
        }
        return text.toString();
    }

    public String claims() {
        for (Story story : dossier.stories()) {
            if (story.claims().isEmpty()) continue;
            headline(story);
            story.claims().forEach(this::claim);
        }
        for (StoryThread thread : dossier.threads()) {
            if (thread.claims().isEmpty()) continue;
            line("Thread  " + Words.flat(thread.name()));
            thread.claims().forEach(this::claim);
        }
        return text.toString();
    }

    public String commitments() {
        dossier.commitments().forEach(this::commitment);
        return text.toString();
    }

    /** Everything in which reports of one story differ. */
    public String comparison() {
        for (Story story : dossier.stories()) {
            if (story.documents().size() < 2) continue;
            headline(story);
            for (DocumentId id : story.documents()) report(story, id);
            story.utterances().forEach(this::utterance);
            story.claims().forEach(this::claim);
            story.naming().forEach(this::naming);
        }
        return text.toString();
    }

    private void thread(StoryThread thread) {
        line("Thread  " + Words.flat(thread.name()) + "  (" + thread.stories().size() + " stories)");
        for (String link : thread.links()) line("   linked  " + Words.flat(link));
    }

    private void headline(Story story) {
        line(story.date().map(Object::toString).orElse("undated   ") + "  " + Words.flat(story.headline()) + "  ("
                + story.independent() + " independent of " + story.documents().size() + ")");
    }

    private void report(Story story, DocumentId id) {
        Published published = readings.of(id).document().published();
        String copy = story.copies().stream()
                .filter(each -> each.copy().equals(id))
                .findFirst()
                .map(this::copy)
                .orElse("");
        String why = published.known() == Published.Known.INFERRED
                ? "  (" + published.why().map(Words::flat).orElse("inferred") + ")"
                : "";
        line("   " + labels.name(id) + "  " + published.value().orElse("undated") + why + copy);
    }

    private String copy(Copy copy) {
        return "  " + copy.kind().label() + " copy of " + labels.name(copy.original());
    }

    private void entry(TimelineEntry entry) {
        List<String> places = entry.tellings().stream().map(this::place).toList();
        line("   " + entry.event().when().map(TimeValue::timex3).orElse("–") + "  "
                + entry.event().type() + "  "
                + parties(entry.event().actors()) + " → "
                + parties(entry.event().recipients()) + "  "
                + entry.event().status().label() + "  "
                + words(new Evidence(entry.event().document(), entry.event().evidence()))
                + "  " + String.join(" ", places));
    }

    private static String parties(List<Party> parties) {
        return parties.isEmpty()
                ? "–"
                : String.join(
                        ", ",
                        parties.stream()
                                .map(party -> Words.flat(party.actor().name()))
                                .toList());
    }

    private void utterance(Utterance utterance) {
        line("   " + Words.flat(utterance.speaker().name())
                + utterance.said().map(said -> ", " + said.timex3()).orElse(""));
        for (Utterance.Variant variant : utterance.variants()) {
            line("      " + place(variant.words()) + "  “" + words(variant.words()) + "”  "
                    + variant.statement().form().label());
        }
        for (Drift drift : utterance.drift()) {
            line("      ≠ " + drift.kind() + "  " + Words.flat(drift.note()) + "  " + place(drift.a()) + " "
                    + place(drift.b()));
        }
    }

    private void claim(Claim claim) {
        line("   Claim  " + Words.flat(claim.proposition()));
        for (Claim.Position position : claim.positions()) {
            line("      " + position.stance().name().toLowerCase(java.util.Locale.ROOT) + "  "
                    + Words.flat(position.speaker().name()) + "  " + place(position.words()) + "  “"
                    + words(position.words()) + "”");
        }
    }

    private void naming(Naming naming) {
        Map<String, List<String>> places = new TreeMap<>();
        for (Naming.Name name : naming.words()) {
            places.computeIfAbsent(readings.name(name), each -> new ArrayList<>())
                    .add(place(name.where()));
        }
        line("   Named  " + Words.flat(naming.referent()));
        places.forEach((name, where) -> line("      “" + Words.flat(name) + "”  " + String.join(" ", where)));
    }

    // Words whose day is not told were said by the day of their report.
    private String said(Commitment commitment) {
        return commitment
                .statement()
                .said()
                .map(TimeValue::timex3)
                .or(() -> dossier.reading(commitment.words().document())
                        .document()
                        .published()
                        .date()
                        .map(day -> "by " + day))
                .orElse("–");
    }

    private void commitment(Commitment commitment) {
        Optional<String> target = commitment
                .statement()
                .target()
                .map(party -> Words.flat(party.actor().name()));
        line(said(commitment) + "  " + commitment.statement().act() + "  "
                + Words.flat(commitment.statement().speaker().name()) + " → " + target.orElse("–") + "  “"
                + words(commitment.words()) + "”  " + place(commitment.words()));
        commitment.condition().ifPresent(condition -> line("      if  " + words(condition)));
        for (Evidence again : commitment.repeated()) line("      again  " + place(again) + "  “" + words(again) + "”");
        if (commitment.followedBy().isEmpty()) line("      open: no report read here tells a later deed that fits");
        for (Commitment.Sequel sequel : commitment.followedBy()) {
            Evidence words =
                    new Evidence(sequel.event().document(), sequel.event().evidence());
            line("      perhaps followed by (" + sequel.matches() + ")  " + place(words) + "  " + words(words) + "  — "
                    + Words.flat(sequel.why()));
        }
    }

    private String place(Evidence evidence) {
        return labels.where(evidence.document(), evidence.span()).label();
    }

    private String words(Evidence evidence) {
        return readings.words(evidence.document(), evidence.span());
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
