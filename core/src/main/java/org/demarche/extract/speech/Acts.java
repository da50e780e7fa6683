package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Role;
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
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "’ll", "'ll", "wo");

    private final Prose prose;
    private final ActWords words;

    Acts(Prose prose, ActWords words) {
        this.prose = prose;
        this.words = words;
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
        if (isCaution(each, side)) return new Told(Act.ASSERT, byCue + " of a danger from nobody named: ASSERT");
        if (cue != Act.ASSERT && cue != Act.REPORT) return new Told(cue, byCue);
        if (relays && tellsOfSpeech(each, content)) return new Told(Act.REPORT, "words that report another's: REPORT");
        return byWords(each, content, speaker, side).orElse(new Told(cue, byCue));
    }

    // "warned that prices would rise" threatens nobody.
    private static boolean isCaution(Attribution each, Side side) {
        return each.head().hasLemma("warn", "caution")
                && !each.frame().equals("oinf")
                && !each.frame().equals("np")
                && each.addressee().isEmpty()
                && side.others(each.content()).isEmpty();
    }

    private List<Word> content(Attribution each) {
        List<Word> content = new ArrayList<>();
        for (Span piece : each.content()) content.addAll(prose.wordsIn(piece));
        return content;
    }

    // "called the accusation unacceptable", "called Putin a war criminal"
    private Optional<Act> judged(Attribution each, List<Word> content, Side side) {
        if (!each.cue().takes("pred") && !each.cue().takes("np~as")) return Optional.empty();
        Optional<ActWords.Row> row = words.find(lemmas(content), any -> true);
        if (row.isEmpty()) return Optional.empty();
        boolean someone = !side.others(each.content()).isEmpty();
        if (first(content, REMARKS) && !someone) return Optional.of(Act.REJECT);
        Act act = row.get().act();
        return act == Act.REJECT || act == Act.ACCUSE && someone ? Optional.of(act) : Optional.empty();
    }

    private Optional<Told> byWords(Attribution each, List<Word> content, Speaker speaker, Side side) {
        Set<String> facts = facts(each, content, speaker, side);
        boolean wills = facts.contains("own") && content.stream().anyMatch(word -> wills(word, speaker, side));
        return words.find(lemmas(content), row -> facts.containsAll(row.needs()) && (wills || !isFuture(row)))
                .map(row -> new Told(row.act(), "words “" + String.join(" ", row.words()) + "”: " + row.act()));
    }

    // What holds of the words, as the table's last column names it.
    private static Set<String> facts(Attribution each, List<Word> content, Speaker speaker, Side side) {
        Set<String> facts = new HashSet<>();
        if (content.stream().anyMatch(word -> FUTURE.contains(word.token().lemma()) || isHeadlineTo(word)))
            facts.add("future");
        if (!side.others(each.content()).isEmpty()) facts.add("other");
        if (content.stream().anyMatch(word -> word.token().is("nsubj") && owns(word, speaker, side))) facts.add("own");
        if (content.stream().noneMatch(Acts::bindsMe)) facts.add("others");
        if (!each.isQuotation()) facts.add("indirect");
        return facts;
    }

    // "I should be there" appeals to nobody.
    private static boolean bindsMe(Word word) {
        return word.token().hasLemma("should", "must", "ought")
                && word.tree()
                        .head(word.token())
                        .flatMap(verb -> word.tree().child(verb, "nsubj"))
                        .filter(subject -> subject.form().equals("I"))
                        .isPresent();
    }

    private static boolean isFuture(ActWords.Row row) {
        return row.words().size() == 1 && FUTURE.contains(row.words().get(0));
    }

    // "She said the people will decide" promises nothing: whose deed is told counts.
    private static boolean wills(Word word, Speaker speaker, Side side) {
        if (!FUTURE.contains(word.token().lemma())) return false;
        Optional<Token> subject =
                word.tree().head(word.token()).flatMap(verb -> word.tree().child(verb, "nsubj"));
        return subject.isEmpty() || owns(new Word(word.tree(), subject.get()), speaker, side);
    }

    // "US to impose costs" in a headline speaks of the future.
    private static boolean isHeadlineTo(Word word) {
        return word.token().hasLemma("to")
                && word.tree().sentence().role() == Role.HEADLINE
                && word.tree()
                        .previous(word.token())
                        .filter(before -> before.upos().equals("PROPN"))
                        .isPresent();
    }

    private static boolean owns(Word word, Speaker speaker, Side side) {
        if (side.isOwn(word.token())) return true;
        boolean his = word.tree()
                .child(
                        word.token(),
                        child -> child.is("nmod:poss") && (side.isOwn(child) || child.hasLemma("his", "her")))
                .isPresent();
        return his && speaker.actor().isPresent();
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

    private static List<String> lemmas(List<Word> content) {
        List<String> lemmas = new ArrayList<>();
        for (Word word : content) {
            if (Prose.isPunctuation(word.token())) continue;
            lemmas.add(word.token().lemma().toLowerCase(Locale.ROOT));
        }
        return lemmas;
    }
}
