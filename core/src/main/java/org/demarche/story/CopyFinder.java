package org.demarche.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Block;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.Role;

/**
 * Finds reports that repeat others word for word, wholly or in part; linear in the number of reports.
 *
 * <p>A report is told as the copy of the earliest report it repeats; of undated ones the longer is the original.
 */
public final class CopyFinder {
    // Fewer runs than this are a notice or a caption that many pages carry.
    private static final int LEAST = 12;
    private static final double NEAR = 0.5;
    private static final double CONTAINED = 0.8;
    private static final int KEPT = 64;
    private static final int CANDIDATES = 8;

    private record Seen(Document document, List<String> words, Shingles shingles) {}

    private final Map<Long, ArrayDeque<Seen>> bySample = new HashMap<>();

    private CopyFinder() {}

    /** Every report that repeats another, each with its original; the order of the reports does not matter. */
    public static List<Copy> copies(Collection<Document> documents) {
        CopyFinder finder = new CopyFinder();
        List<Copy> copies = new ArrayList<>();
        documents.stream()
                .sorted(ORIGINALS_FIRST)
                .forEach(document -> finder.add(document).ifPresent(copies::add));
        return List.copyOf(copies);
    }

    private static final Comparator<Document> ORIGINALS_FIRST = Comparator.comparing(
                    (Document document) -> document.published().value().orElse("9"))
            .thenComparing(document -> -document.text().length())
            .thenComparing(Document::id);

    private Optional<Copy> add(Document document) {
        Seen seen = seen(document);
        if (seen.shingles.size() < LEAST) return Optional.empty();
        Optional<Copy> copy = candidates(seen).stream()
                .flatMap(other -> copy(seen, other).stream())
                .findFirst();
        // Copies of copies are told as copies of the original, so a copy needs no remembering.
        if (copy.isEmpty()) remember(seen);
        return copy;
    }

    private static Seen seen(Document document) {
        StringBuilder body = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block.role() == Role.BODY || block.role() == Role.SUMMARY)
                body.append(document.words(block.span())).append('\n');
        }
        List<String> words = Stems.words(body.toString());
        return new Seen(document, words, Shingles.of(words));
    }

    private void remember(Seen seen) {
        for (long sample : seen.shingles.sample()) {
            ArrayDeque<Seen> under = bySample.computeIfAbsent(sample, each -> new ArrayDeque<>());
            under.addLast(seen);
            if (under.size() > KEPT) under.removeFirst();
        }
    }

    private List<Seen> candidates(Seen seen) {
        Map<Document, Integer> shared = new HashMap<>();
        Map<Document, Seen> found = new TreeMap<>(ORIGINALS_FIRST);
        for (long sample : seen.shingles.sample()) {
            for (Seen other : bySample.getOrDefault(sample, new ArrayDeque<>())) {
                shared.merge(other.document, 1, Integer::sum);
                found.put(other.document, other);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing((Seen other) -> -shared.getOrDefault(other.document, 0)))
                .limit(CANDIDATES)
                .toList();
    }

    private static Optional<Copy> copy(Seen later, Seen earlier) {
        int common = later.shingles.common(earlier.shingles);
        double share = (double) common / later.shingles.size();
        double ofEarlier = (double) common / earlier.shingles.size();
        double jaccard = (double) common / (later.shingles.size() + earlier.shingles.size() - common);
        Optional<Copy.Kind> kind = later.words.equals(earlier.words)
                ? Optional.of(Copy.Kind.EXACT)
                : kind(jaccard, Math.max(share, ofEarlier));
        return kind.map(each -> new Copy(later.document.id(), earlier.document.id(), each, share));
    }

    private static Optional<Copy.Kind> kind(double jaccard, double contained) {
        if (jaccard >= NEAR) return Optional.of(Copy.Kind.NEAR);
        return contained >= CONTAINED ? Optional.of(Copy.Kind.CONTAINED) : Optional.empty();
    }
}
