package org.demarche.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.Kind;

/**
 * Corrections as an archive keeps them: beside the readings, by report and place in its text, so that they survive when a
 * report is read again. Where a report with other words took the place of the corrected one, they hold for the same
 * finding in the same words.
 */
final class Corrections {
    private static final String NOTE = "corrections";

    private final List<Correction> all;
    private final Succession succession;

    private Corrections(List<Correction> all, Succession succession) {
        this.all = List.copyOf(all);
        this.succession = succession;
    }

    static Corrections in(Archive archive) {
        List<Correction> kept = archive.note(NOTE).map(CorrectionJson::read).orElse(List.of());
        return new Corrections(kept, new Succession(archive));
    }

    /** In the order they were made. */
    List<Correction> all() {
        return all;
    }

    Optional<Correction> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Those about a finding, in the order they were made.
     *
     * @param document its report; asked for only where the corrected report is another one
     */
    List<Correction> of(Finding finding, Supplier<Document> document) {
        return all.stream().filter(each -> isAbout(each, finding, document)).toList();
    }

    boolean isAbout(Correction correction, Finding finding, Supplier<Document> document) {
        if (correction.kind() != kind(finding)) return false;
        if (correction.document().equals(finding.document()))
            return correction.place().equals(place(finding));
        return isAlike(correction, finding)
                && document.get().words(finding.evidence()).equals(correction.words())
                && newest(correction).equals(finding.document());
    }

    // The same words, and the place at the same distance in them.
    private static boolean isAlike(Correction correction, Finding finding) {
        int moved = finding.evidence().start() - correction.evidence().start();
        Span place = place(finding);
        return place.start() - moved == correction.place().start()
                && place.end() - moved == correction.place().end();
    }

    /** The report whose findings a correction is about today. */
    DocumentId newest(Correction correction) {
        return succession.newest(correction.document());
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
