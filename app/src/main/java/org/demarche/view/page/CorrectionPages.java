package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.demarche.Finding;
import org.demarche.store.Archive;
import org.demarche.store.FindingId;
import org.demarche.store.Page;

/** What readers put right, the newest first. */
final class CorrectionPages {
    private final Archive archive;
    private final Corrections corrections;
    private final Lookup lookup;

    CorrectionPages(Archive archive) {
        this.archive = archive;
        this.corrections = Corrections.in(archive);
        this.lookup = new Lookup(archive);
    }

    ObjectNode page(Asked asked) {
        List<Correction> fitting = new ArrayList<>(
                corrections.all().stream().filter(each -> fits(each, asked)).toList());
        Collections.reverse(fitting);
        int from = asked.one("cursor")
                .map(value -> Asked.number("cursor", value, 0, fitting.size()))
                .orElse(0);
        int to = Math.min(fitting.size(), from + asked.limit());
        Optional<String> next = to < fitting.size() ? Optional.of(Integer.toString(to)) : Optional.empty();
        return Fields.page(
                Optional.of((long) fitting.size()), new Page<>(fitting.subList(from, to), next), this::shown);
    }

    private boolean fits(Correction correction, Asked asked) {
        return asked.one("report").map(id -> isIn(correction, id)).orElse(true)
                && asked.one("who").map(correction.who()::equals).orElse(true)
                && asked.one("finding").map(id -> isAbout(correction, id)).orElse(true);
    }

    private boolean isIn(Correction correction, String report) {
        return report.equals(correction.document().value())
                || report.equals(corrections.newest(correction).value());
    }

    private boolean isAbout(Correction correction, String id) {
        Optional<Finding> finding = FindingId.parse(id).flatMap(archive::finding);
        return finding.filter(each -> corrections.isAbout(correction, each, () -> lookup.document(each.document())))
                .isPresent();
    }

    Optional<ObjectNode> one(String id) {
        return corrections.find(id).map(this::shown);
    }

    private ObjectNode shown(Correction correction) {
        return CorrectionJson.shown(correction, lookup.finding(correction));
    }
}
