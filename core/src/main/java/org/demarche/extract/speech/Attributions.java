package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Quoted;
import org.demarche.Span;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/** Gathers what quotations, trees and headlines attribute, and keeps each thing said once. */
final class Attributions {
    private final CueLexicon lexicon;
    private final CueFinder cues;
    private final Adverbials adverbials;

    Attributions(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueFinder(lexicon);
        this.adverbials = new Adverbials(lexicon);
    }

    /** The attributions of a report in order of their contents. */
    List<Attribution> find(Prose prose) {
        return Nesting.kept(prose, raw(prose));
    }

    /** All that is attributed, also what stands inside another's words. */
    List<Attribution> raw(Prose prose) {
        List<Attribution> quotations = new Quotations(prose, lexicon).find();
        QuotationPieces whole = new QuotationPieces(quotations);
        List<Attribution> all = new ArrayList<>(quotations);
        Set<Span> taken = new HashSet<>();
        quotations.forEach(each -> taken.add(each.head().span()));
        for (Tree tree : prose.trees()) {
            for (Attribution each : inTree(prose, tree, whole)) {
                if (taken.add(each.head().span())) grown(prose, each, whole).ifPresent(all::add);
            }
        }
        all.replaceAll(new Continued(prose, all)::of);
        all.removeIf(each -> Dateline.without(prose, each).isEmpty());
        all.replaceAll(each -> Dateline.without(prose, each).orElse(each));
        all.sort(Comparator.comparing(Attribution::extent)
                .thenComparing(each -> -each.extent().end()));
        return all;
    }

    private List<Attribution> inTree(Prose prose, Tree tree, QuotationPieces whole) {
        List<Attribution> found = new ArrayList<>(cues.find(prose, tree, whole.cuedIn(tree)));
        found.addAll(adverbials.find(prose, tree));
        found.addAll(Headlines.find(prose, tree, lexicon));
        return found;
    }

    private static Optional<Attribution> grown(Prose prose, Attribution each, QuotationPieces whole) {
        Optional<Quoted> around = prose.quotationAt(each.head().span().start());
        if (around.isPresent()) return Optional.of(within(each, around.get().content()));
        Attribution grown = each.with(withoutTail(prose, runOn(prose, each)));
        for (Attribution quotation : whole.cuedIn(each.tree())) grown = Sisters.cutAtQuotation(grown, quotation);
        // A whole quotation keeps its words: a tree that gives them to another cue is wrong.
        return whole.hold(grown.content()) ? Optional.empty() : Optional.of(grown);
    }

    // What a quotation reports ends with it, whatever the tree hangs on its words.
    private static Attribution within(Attribution each, Span quotation) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : each.content()) {
            if (!piece.overlaps(quotation)) continue;
            pieces.add(new Span(Math.max(piece.start(), quotation.start()), Math.min(piece.end(), quotation.end())));
        }
        return pieces.isEmpty() ? each : each.with(pieces);
    }

    // Words quoted inside reported words are reported to the end of the quotation, even over the end of the sentence.
    private static List<Span> runOn(Prose prose, Attribution each) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : each.content()) {
            Optional<Quoted> quoted = prose.quotationAt(piece.end() - 1);
            boolean runsOn = quoted.isPresent()
                    && quoted.get().content().end() > piece.end()
                    && piece.end() >= quoted.get().content().start();
            Span whole = runsOn ? new Span(piece.start(), quoted.get().content().end()) : piece;
            pieces.add(quoted.map(around -> closed(whole, around.span())).orElse(piece));
        }
        return pieces;
    }

    // "a “predator": what opens inside the words closes with them.
    private static Span closed(Span piece, Span quoted) {
        boolean opens = piece.start() <= quoted.start() && piece.end() < quoted.end();
        return opens ? new Span(piece.start(), quoted.end()) : piece;
    }

    // "… “hard to conclude” after last week's destruction": the words after the last quotation are the reporter's.
    private static List<Span> withoutTail(Prose prose, List<Span> pieces) {
        List<Span> kept = new ArrayList<>();
        for (Span piece : pieces) {
            List<Word> words = prose.wordsIn(piece);
            int end = piece.end();
            for (int i = words.size() - 1; i > 1; i--) {
                if (prose.quotationAt(words.get(i).token().span().start()).isPresent()) break;
                Token token = words.get(i).token();
                boolean clause = opensClause(words.get(i));
                Optional<Quoted> closed = prose.quotationAt(token.span().start() - 2);
                if (closed.filter(quoted -> isReporters(prose.text(), quoted, token, clause))
                        .isPresent()) {
                    end = words.get(i - 1).token().span().end();
                }
            }
            boolean when = !kept.isEmpty() && words.stream().map(Word::token).allMatch(Attributions::tellsWhen);
            if (!when) kept.add(new Span(piece.start(), end));
        }
        return kept;
    }

    private static boolean opensClause(Word mark) {
        return mark.token().is("mark")
                && mark.tree()
                        .head(mark.token())
                        .filter(verb -> mark.tree().has(verb, "nsubj"))
                        .filter(verb ->
                                !mark.tree().token(mark.token().id() + 1).hasLemma("to"))
                        .isPresent();
    }

    // "“It rains,” … last week" tells when it was said.
    private static boolean tellsWhen(Token token) {
        return Days.isDay(token) || token.hasLemma("last", "this", "on", "late", "early");
    }

    // "“… sanctions,” rhetoric often heard in Oslo": the comma inside the marks ends what is said.
    private static boolean isReporters(String text, Quoted quoted, Token next, boolean opensClause) {
        if (next.hasLemma("after", "during", "amid", "before", "following", "while")) return true;
        if (next.hasLemma("as") && opensClause) return true;
        boolean comma = text.charAt(quoted.content().end() - 1) == ',';
        return comma && (next.upos().equals("NOUN") || next.hasLemma("a", "which"));
    }
}
