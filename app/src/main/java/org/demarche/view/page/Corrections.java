package org.demarche.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.Kind;

/**
 * Corrections as an archive keeps them: beside the readings, by report and place in its text, so that they survive when a
 * report is read again.
 */
final class Corrections {
    private static final String NOTE = "corrections";

    private final List<Correction> all;

    private Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
    }

    static Corrections in(Archive archive) {
        return new Corrections(archive.note(NOTE).map(CorrectionJson::read).orElse(List.of()));
    }

    /** In the order they were made. */
    List<Correction> all() {
        return all;
    }

    Optional<Correction> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<Correction> of(Finding finding) {
        if (all.isEmpty()) return List.of();
        return all.stream().filter(each -> isAbout(each, finding)).toList();
    }

    static boolean isAbout(Correction correction, Finding finding) {
        return correction.document().equals(finding.document())
                && correction.kind() == kind(finding)
                && correction.place().equals(place(finding));
    }

    static Kind kind(Finding finding) {
        return finding instanceof Statement ? Kind.STATEMENT : Kind.EVENT;
    }

    static Span place(Finding finding) {
        return finding instanceof Statement statement ? statement.contentSpan() : ((Event) finding).trigger();
    }

    /** Keeps one more; one of the same person about the same field of the same finding gives way. */
    static void keep(Archive archive, Correction correction) {
        change(archive, kept -> {
            List<Correction> next = new ArrayList<>(kept);
            next.removeIf(each -> isSame(each, correction));
            next.add(correction);
            return next;
        });
    }

    private static boolean isSame(Correction one, Correction other) {
        return one.document().equals(other.document())
                && one.kind() == other.kind()
                && one.place().equals(other.place())
                && one.change().equals(other.change())
                && one.who().equals(other.who());
    }

    /** Takes one back; false when there is none of this name. */
    static boolean withdraw(Archive archive, String id) {
        if (in(archive).find(id).isEmpty()) return false;
        change(
                archive,
                kept -> kept.stream().filter(each -> !each.id().equals(id)).toList());
        return true;
    }

    private static void change(Archive archive, UnaryOperator<List<Correction>> next) {
        archive.write(filing -> {
            List<Correction> kept = filing.note(NOTE).map(CorrectionJson::read).orElse(List.of());
            filing.note(NOTE, CorrectionJson.write(next.apply(kept)));
            return true;
        });
    }
}
