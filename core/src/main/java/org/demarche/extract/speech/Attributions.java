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
        List<Attribution> quotations = new Quotations(prose, lexicon).find();
        List<Attribution> all = new ArrayList<>(quotations);
        Set<Span> taken = new HashSet<>();
        quotations.forEach(each -> taken.add(each.head().span()));
        for (Tree tree : prose.trees()) {
            for (Attribution each : inTree(prose, tree, quotations)) {
                if (taken.add(each.head().span()))
                    grown(prose, each, quotations).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(Attribution::extent)
                .thenComparing(each -> -each.extent().end()));
        return Nesting.kept(prose, all);
    }

    private List<Attribution> inTree(Prose prose, Tree tree, List<Attribution> quotations) {
        List<Attribution> here =
                quotations.stream().filter(each -> each.tree() == tree).toList();
        List<Attribution> found = new ArrayList<>(cues.find(prose, tree, here));
        found.addAll(adverbials.find(prose, tree));
        found.addAll(Headlines.find(prose, tree, lexicon));
        return found;
    }

    // Words quoted inside reported words are reported to the end of the quotation, even over the end of the sentence.
    private static Optional<Attribution> grown(Prose prose, Attribution each, List<Attribution> quotations) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : each.content()) {
            Optional<Quoted> quoted = prose.quotationAt(piece.end() - 1);
            boolean runsOn = quoted.isPresent()
                    && quoted.get().content().end() > piece.end()
                    && !quoted.get().span().contains(each.head().span())
                    && piece.end() >= quoted.get().content().start();
            pieces.add(runsOn ? new Span(piece.start(), quoted.get().content().end()) : piece);
        }
        Attribution grown = each.with(withoutTail(prose, pieces));
        boolean said = quotations.stream().anyMatch(other -> mostly(grown, other));
        return said && !insideQuotation(prose, each) ? Optional.empty() : Optional.of(grown);
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
                boolean closed = prose.quotationAt(token.span().start() - 2).isPresent();
                if (closed && token.hasLemma("after", "during", "amid", "before", "following")) {
                    end = words.get(i - 1).token().span().end();
                }
            }
            kept.add(new Span(piece.start(), end));
        }
        return kept;
    }

    private static boolean insideQuotation(Prose prose, Attribution each) {
        return prose.quotationAt(each.head().span().start()).isPresent();
    }

    // A whole quotation keeps its words: a tree that gives them to another cue is wrong.
    private static boolean mostly(Attribution each, Attribution quotation) {
        for (Span piece : quotation.content()) {
            for (Span own : each.content()) if (own.overlaps(piece)) return true;
        }
        return false;
    }
}
