package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Role;
import org.demarche.Speaker;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/** What holds of the words of a statement, as the last column of {@code acts.tsv} names it. */
final class Facts {
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "’ll", "'ll", "wo");
    private static final int FAR = 6;

    private final Speaker speaker;
    private final Side side;
    private final WordLists lists;
    private final List<Word> spoken = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    Facts(Attribution each, List<Word> content, Speaker speaker, Side side, WordLists lists) {
        this.speaker = speaker;
        this.side = side;
        this.lists = lists;
        for (Word word : content) if (!Prose.isPunctuation(word.token())) spoken.add(word);
        if (spoken.stream().anyMatch(word -> isFuture(word.token()) || isHeadlineTo(word))) known.add("future");
        if (!side.others(each.content()).isEmpty()) known.add("other");
        if (spoken.stream().noneMatch(Facts::bindsMe)) known.add("others");
        if (!each.isQuotation()) known.add("indirect");
    }

    /** The lemmas of the words, lower case, without marks. */
    List<String> lemmas() {
        return lemmas(spoken);
    }

    static List<String> lemmas(List<Word> words) {
        return words.stream()
                .map(Word::token)
                .filter(token -> !Prose.isPunctuation(token))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** True when all that a row needs holds of its words, which begin at this index. */
    boolean hold(ActWords.Row row, int at) {
        for (String need : row.needs()) {
            if (!(need.equals("own") ? isOwnDeed(at) : known.contains(need))) return false;
        }
        if (Conditions.isInverted(spoken.get(at))) return false;
        if (row.act() == Act.APPEAL && isPast(spoken.get(at))) return false;
        return !isFuture(row) || promises(spoken.get(at));
    }

    // "should have waited" asks nobody for anything.
    private static boolean isPast(Word should) {
        return should.token().is("aux")
                && should.tree()
                        .child(
                                should.tree().head(should.token()).orElse(should.token()),
                                child -> child.is("aux")
                                        && child.hasLemma("have")
                                        && child.id() > should.token().id())
                        .isPresent();
    }

    private static boolean isFuture(ActWords.Row row) {
        return row.words().size() == 1 && FUTURE.contains(row.words().get(0));
    }

    private static boolean isFuture(Token token) {
        return FUTURE.contains(token.lemma());
    }

    // Whose deed is told counts: the subject of the clause the words stand in.
    private boolean isOwnDeed(int at) {
        Word word = spoken.get(at);
        Token clause = word.token();
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> subject = word.tree().child(clause, "nsubj");
            if (subject.isPresent()) return owns(new Word(word.tree(), subject.get()));
            Optional<Token> up = word.tree().head(clause);
            if (up.isEmpty() || clause.is("ccomp", "acl:relcl") || !isSpoken(up.get())) break;
            clause = up.get();
        }
        return isFuture(word.token()) && !word.tree().has(clause, "nsubj");
    }

    private boolean isSpoken(Token token) {
        return token.span().start() >= spoken.get(0).token().span().start()
                && token.span().end()
                        <= spoken.get(spoken.size() - 1).token().span().end();
    }

    private boolean owns(Word word) {
        if (side.acts(word.token())) return true;
        boolean his = word.tree()
                .child(
                        word.token(),
                        child -> child.is("nmod:poss") && (side.acts(child) || child.hasLemma("his", "her")))
                .isPresent();
        return his && speaker.actor().isPresent();
    }

    // "We will see", "I'll tell you", "will we go?" and "whoever we will meet" promise nothing.
    private boolean promises(Word will) {
        Optional<Token> deed = will.tree().head(will.token());
        if (deed.isEmpty()) return true;
        boolean aside = deed.get().is("acl:relcl", "advcl");
        List<Token> tokens = will.tree().tokens();
        boolean asked = tokens.get(tokens.size() - 1).form().startsWith("?");
        boolean suffered = will.tree().has(deed.get(), "aux:pass");
        return !aside && !asked && !suffered && !lists.has("idle", deed.get());
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

    // "US to impose costs" in a headline speaks of the future.
    private static boolean isHeadlineTo(Word word) {
        return word.token().hasLemma("to")
                && word.tree().sentence().role() == Role.HEADLINE
                && word.tree()
                        .previous(word.token())
                        .filter(before -> before.upos().equals("PROPN"))
                        .isPresent();
    }
}
