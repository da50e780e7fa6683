package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final Set<String> CAUTIONS = Set.of("warn", "caution", "warning");

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
        if (cue == Act.DENY
                && each.frame().equals("np")
                && opensWith(content, token -> token.upos().equals("NOUN"), "petition")) {
            return new Told(Act.REJECT, byCue + " of what was asked for: REJECT");
        }
        // "declined to comment", "refused to say when"
        if (cue == Act.REJECT && each.frame().equals("inf") && opensWith(content, Token::isVerb, "silence")) {
            return new Told(Act.ASSERT, byCue + " of saying more: ASSERT");
        }
        if (isCaution(each, content, speaker, side)) {
            Act plain = each.frame().equals("oinf") ? Act.APPEAL : Act.ASSERT;
            return new Told(plain, byCue + " of a danger that the speaker does not threaten: " + plain);
        }
        if (cue == Act.PROMISE && !each.cue().thought() && harms(content)) {
            return new Told(Act.THREATEN, byCue + " of harm: THREATEN");
        }
        if (cue != Act.ASSERT && cue != Act.REPORT) return new Told(cue, byCue);
        if (relays && tellsOfSpeech(each, content)) return new Told(Act.REPORT, "words that report another's: REPORT");
        // A poll or a paper that shows something does nothing by it.
        boolean shows = each.speaker().filter(who -> lists.has("evidence", who)).isPresent();
        Optional<Told> told = shows ? Optional.empty() : byWords(each, content, speaker, side);
        return told.orElse(new Told(cue, byCue));
    }

    // "warned that prices would rise" threatens nobody, nor does "warned voters to wait"; "warned Oslo" does.
    private boolean isCaution(Attribution each, List<Word> content, Speaker speaker, Side side) {
        if (!CAUTIONS.contains(each.cue().name())) return false;
        boolean addressed = each.addressee().isPresent()
                || each.frame().equals("oinf")
                || each.frame().equals("np");
        if (!addressed && side.others(each.content()).isEmpty()) return true;
        boolean harm = byWords(each, content, speaker, side)
                .filter(told -> told.act() == Act.THREATEN || told.act() == Act.PROMISE || told.act() == Act.REJECT)
                .isPresent();
        return !harm && !(addressed && isToPower(each, content, side));
    }

    // Another state, its leaders or those in arms; not people warned of a storm.
    private boolean isToPower(Attribution each, List<Word> content, Side side) {
        Optional<Word> warned = each.addressee().map(token -> new Word(each.tree(), token));
        Optional<Word> whom = warned.or(() -> content.stream().findFirst());
        return whom.filter(word -> lists.has("state", word.token())
                        || prose.mention(word.token())
                                .filter(mention -> side.isPower(mention.actor()))
                                .isPresent())
                .isPresent();
    }

    // "vowed to retaliate", "promised to impose tariffs"
    private boolean harms(List<Word> content) {
        Optional<Word> verb =
                content.stream().filter(word -> word.token().isVerb()).findFirst();
        if (verb.filter(word -> lists.has("harm", word.token())).isPresent()) return true;
        return verb.filter(word -> lists.has("inflict", word.token()))
                .flatMap(word -> word.tree().child(word.token(), "obj"))
                .filter(object -> lists.has("penalty", object))
                .isPresent();
    }

    // The first word of the kind in the content.
    private boolean opensWith(List<Word> content, Predicate<Token> kind, String list) {
        return content.stream()
                .map(Word::token)
                .filter(kind)
                .findFirst()
                .filter(token -> lists.has(list, token))
                .isPresent();
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
