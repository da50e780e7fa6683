package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/** Tells what act a statement performs: its cue first, else the words said and who says them. */
final class Acts {
    private static final Set<String> CHARGES = Set.of(
            "claim",
            "accusation",
            "allegation",
            "charge",
            "report",
            "suggestion",
            "rumor",
            "rumour",
            "assertion",
            "insinuation",
            "involvement",
            "wrongdoing",
            "responsibility");
    private static final Set<String> REMARKS = Set.of(
            "accusation",
            "proposal",
            "plan",
            "remark",
            "statement",
            "demand",
            "decision",
            "idea",
            "offer",
            "claim",
            "comment",
            "move",
            "resolution",
            "deal",
            "agreement",
            "report",
            "suggestion");
    private final Prose prose;
    private final ActWords words;
    private final WordLists lists;

    Acts(Prose prose, ActWords words, WordLists lists) {
        this.prose = prose;
        this.words = words;
        this.lists = lists;
    }

    /** The act, with the words that told it. */
    record Told(Act act, String why) {}

    /** The act of an attribution; {@code relays} when another's statement stands in its words. */
    Told act(Attribution each, Speaker speaker, Side side, boolean relays) {
        Act cue = each.cue().act();
        String byCue = "cue " + each.cue().name() + ": " + cue;
        List<Word> content = content(each);
        if (each.frame().equals("pred") || each.frame().equals("np")) {
            Optional<Act> judged = judged(each, content, side);
            if (judged.isPresent()) return new Told(judged.get(), byCue + ", of what it names: " + judged.get());
        }
        if (cue == Act.REJECT && first(content, CHARGES)) return new Told(Act.DENY, byCue + " of claims: DENY");
        if (isCaution(each, content, speaker, side)) {
            return new Told(Act.ASSERT, byCue + " of a danger that the speaker does not threaten: ASSERT");
        }
        if (cue != Act.ASSERT && cue != Act.REPORT) return new Told(cue, byCue);
        if (relays && tellsOfSpeech(each, content)) return new Told(Act.REPORT, "words that report another's: REPORT");
        // A poll or a paper that shows something does nothing by it.
        boolean shows = each.speaker().filter(who -> lists.has("evidence", who)).isPresent();
        Optional<Told> told = shows ? Optional.empty() : byWords(each, content, speaker, side);
        return told.orElse(new Told(cue, byCue));
    }

    // "warned that prices would rise" threatens nobody, nor does "warned that Oslo might lose".
    private boolean isCaution(Attribution each, List<Word> content, Speaker speaker, Side side) {
        if (!each.head().hasLemma("warn", "caution")) return false;
        if (each.frame().equals("oinf")
                || each.frame().equals("np")
                || each.addressee().isPresent()) return false;
        if (side.others(each.content()).isEmpty()) return true;
        return byWords(each, content, speaker, side)
                .filter(told -> told.act() == Act.THREATEN || told.act() == Act.PROMISE || told.act() == Act.REJECT)
                .isEmpty();
    }

    private List<Word> content(Attribution each) {
        List<Word> content = new ArrayList<>();
        for (Span piece : each.content()) content.addAll(prose.wordsIn(piece));
        return content;
    }

    // "called the accusation unacceptable", "called Putin a war criminal"
    private Optional<Act> judged(Attribution each, List<Word> content, Side side) {
        if (!each.cue().takes("pred") && !each.cue().takes("np~as")) return Optional.empty();
        Optional<ActWords.Row> row = words.find(Facts.lemmas(content), (any, at) -> true);
        if (row.isEmpty()) return Optional.empty();
        boolean someone = !side.others(each.content()).isEmpty();
        if (first(content, REMARKS) && !someone) return Optional.of(Act.REJECT);
        Act act = row.get().act();
        return act == Act.REJECT || act == Act.ACCUSE && someone ? Optional.of(act) : Optional.empty();
    }

    private Optional<Told> byWords(Attribution each, List<Word> content, Speaker speaker, Side side) {
        Facts facts = new Facts(each, content, speaker, side, lists);
        return words.find(facts.lemmas(), facts::hold)
                .map(row -> new Told(row.act(), "words “" + String.join(" ", row.words()) + "”: " + row.act()));
    }

    // The first verb is another's cue: "Beijing confirmed …".
    private static boolean tellsOfSpeech(Attribution each, List<Word> content) {
        Optional<Token> verb =
                content.stream().map(Word::token).filter(Token::isVerb).findFirst();
        return each.frame().equals("that")
                && verb.filter(token -> token.xpos().equals("VBD") && token.is("ccomp", "root"))
                        .isPresent();
    }

    private static boolean first(List<Word> content, Set<String> nouns) {
        for (Word word : content) {
            if (nouns.contains(word.token().lemma())) return true;
            if (word.token().upos().equals("NOUN")) return false;
            if (word.token().isVerb()) return false;
        }
        return false;
    }
}
