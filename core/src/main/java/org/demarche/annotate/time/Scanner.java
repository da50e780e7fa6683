package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text once from left to right and takes the longest time at each place. */
final class Scanner {
    private final Lexicon lexicon = new Lexicon();
    private final Cardinals cardinals = new Cardinals();
    private final Grammar grammar = new Grammar();

    List<Found> scan(List<Word> words) {
        Terms terms = new Terms(words, lexicon, cardinals);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Match> match = grammar.match(words, terms, at);
            match.ifPresent(each -> keep(each, found));
            at = match.map(Match::end).filter(end -> end > 0).orElse(at + 1);
        }
        return found;
    }

    private static void keep(Match match, List<Found> found) {
        Rule rule = match.rule();
        rule.type()
                .ifPresent(type -> found.add(new Found(
                        match.start(),
                        match.end(),
                        type,
                        rule.meaning().tell(match),
                        rule.meaning() == Meaning.CHRONICLE)));
    }
}
