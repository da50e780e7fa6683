package org.demarche;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something said once and reported in one or more wordings.
 *
 * @param id stable within a dossier
 * @param gist the wording that stands best for all
 * @param speaker who said it
 * @param said when, when known
 * @param variants every wording, by date and place
 * @param drift what changed between them
 */
public record Utterance(
        String id, String gist, Speaker speaker, Optional<TimeValue> said, List<Variant> variants, List<Drift> drift) {
    /**
     * One wording.
     *
     * @param words where it stands
     * @param statement the statement that reports it
     */
    public record Variant(Evidence words, Statement statement) {}

    public Utterance {
        variants = List.copyOf(variants);
        drift = List.copyOf(drift);
        if (variants.isEmpty()) throw new IllegalArgumentException("an utterance has a wording");
    }

    /** Without the wordings less sure than this, and the drift from and to them; empty when none is left. */
    Optional<Utterance> sureOf(double confidence) {
        List<Variant> sure = variants.stream()
                .filter(each -> each.statement().confidence() >= confidence)
                .toList();
        if (sure.isEmpty()) return Optional.empty();
        Set<DocumentId> left =
                sure.stream().map(each -> each.words().document()).collect(Collectors.toSet());
        return Optional.of(new Utterance(
                id,
                gist,
                speaker,
                said,
                sure,
                drift.stream()
                        .filter(each -> left.contains(each.a().document())
                                && left.contains(each.b().document()))
                        .toList()));
    }
}
