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
    private final Blame blame;

    Facts(Attribution each, List<Word> content, Speaker speaker, Side side, WordLists lists) {
        this.speaker = speaker;
        this.side = side;
        this.lists = lists;
        for (Word word : content) if (!Prose.isPunctuation(word.token())) spoken.add(word);
        if (spoken.stream().anyMatch(word -> isFuture(word.token()) || isHeadlineTo(word))) known.add("future");
        if (!side.others(each.content()).isEmpty()) known.add("other");
        blame = new Blame(side, known.contains("other"));
        if (spoken.stream().noneMatch(Facts::bindsMe)) known.add("others");
        if (!each.isQuotation()) known.add("indirect");
        if (each.cue().thought() && each.cue().act() == Act.ASSERT) known.add("thought");
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
        for (String need : row.needs()) if (!holds(need, row, at)) return false;
        Word word = spoken.get(at);
        if (Conditions.isInverted(word)) return false;
        if (row.act() == Act.APPEAL && isPast(word)) return false;
        Deed deed = Deed.of(word);
        if (deed.head().isVerb() && deed.isNegated() && isForward(row)) return false;
        if (row.act() == Act.PROMISE && !binds(deed)) return false;
        return !isFuture(row) || promises(word, deed);
    }

    // "had planned to go", "intends to assess it" and "will be upset" promise nothing.
    private boolean binds(Deed deed) {
        boolean idle = deed.aim().filter(aim -> lists.has("idle", aim)).isPresent();
        boolean state = deed.isState() && !lists.has("disposed", deed.head());
        return !idle && !state && !deed.isBefore() && !deed.isSuffered();
    }

    private boolean holds(String need, ActWords.Row row, int at) {
        return switch (need) {
            case "own" -> isOwnDeed(row, at) && isDone(row, at);
            case "ahead" -> isAhead(spoken.get(at));
            case "aimed" -> isAimed(spoken.get(at));
            case "refusal" -> isRefusal(spoken.get(at));
            case "stated" -> isStated(spoken.get(at));
            case "blamed" -> blame.lies(spoken.get(at));
            default -> known.contains(need);
        };
    }

    // "all its promises" and "no plans to go" promise nothing: the first word must be the verb.
    private boolean isDone(ActWords.Row row, int at) {
        Token token = spoken.get(at).token();
        boolean verb = token.isVerb() || token.is("aux", "cop");
        return verb || row.words().size() > 1 && row.act() != Act.PROMISE;
    }

    // "will not face the consequences" is no threat, "do not plan to go" no promise; "will not" has rows of its own.
    private static boolean isForward(ActWords.Row row) {
        boolean ahead = row.act() == Act.THREATEN || row.act() == Act.PROMISE;
        return ahead && !isFuture(row) && !row.words().contains("not");
    }

    // "Those who retaliated will be forgotten" threatens nobody: the verb itself must be still to be done.
    private boolean isAhead(Word word) {
        Token verb = word.token();
        for (int steps = 0; steps < FAR && verb.isVerb(); steps++) {
            if (isToBeDone(word.tree(), verb)) return true;
            Optional<Token> up = word.tree().head(verb).filter(this::isSpoken);
            if (up.isEmpty() || !verb.is("xcomp", "conj")) return false;
            verb = up.get();
        }
        return false;
    }

    private static boolean isToBeDone(Tree tree, Token verb) {
        return tree.child(
                        verb,
                        child -> child.is("aux") && isFuture(child)
                                || child.is("mark") && isHeadlineTo(new Word(tree, child)))
                .isPresent();
    }

    // A hungry people that "will pay the price" is nobody the speaker threatens.
    private boolean isAimed(Word word) {
        Optional<Token> subject = Deed.of(word).subject();
        if (subject.isEmpty() || subject.get().hasLemma("you", "anyone", "anybody", "whoever")) return true;
        return subject.get().upos().equals("PRON")
                ? known.contains("other")
                : side.isOther(new Word(word.tree(), subject.get()));
    }

    // "will not approve" refuses; "will not attack", "will not rest" and "will not let up" do not.
    private boolean isRefusal(Word will) {
        Deed deed = Deed.of(will);
        return lists.has("granted", deed.head()) && !will.tree().has(deed.head(), "compound:prt");
    }

    // "is not ready", "is not only", "if he is not the nominee" and what somebody only thinks deny nothing.
    private boolean isStated(Word word) {
        Deed deed = Deed.of(word);
        boolean open = deed.has("only", "yet", "just", "merely", "necessarily", "simply", "solely");
        return !known.contains("thought") && !open && !lists.has("mood", deed.head()) && !deed.isCondition();
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
    private boolean isOwnDeed(ActWords.Row row, int at) {
        Word word = spoken.get(at);
        Token clause = word.token();
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> subject = word.tree().child(clause, "nsubj");
            if (subject.isPresent()) {
                boolean told = isAnothersWord(new Deed(word.tree(), clause), row.act());
                return !told && owns(new Word(word.tree(), subject.get()), row.act());
            }
            Optional<Token> up = word.tree().head(clause);
            if (up.isEmpty() || clause.is("ccomp", "acl") || !isSpoken(up.get())) break;
            clause = up.get();
        }
        return isFuture(word.token())
                && clause.isVerb()
                && !word.tree().has(clause, "nsubj", "nsubj:pass", "csubj", "expl")
                && !followsNoun(at);
    }

    // "said the wall will bring safety": a tree may hang the wall on "said", and "will" is left without a subject.
    private boolean followsNoun(int at) {
        return spoken.subList(0, at).stream()
                .map(Word::token)
                .anyMatch(token -> token.upos().equals("NOUN") || token.upos().equals("PROPN"));
    }

    // "They can say we will let you" gives the word of others than the one who speaks.
    private boolean isAnothersWord(Deed deed, Act act) {
        return deed.governor()
                .filter(each -> isSpoken(each) && lists.has("relate", each))
                .flatMap(each -> deed.tree().child(each, "nsubj"))
                .filter(subject -> !owns(new Word(deed.tree(), subject), act))
                .isPresent();
    }

    private boolean isSpoken(Token token) {
        return token.span().start() >= spoken.get(0).token().span().start()
                && token.span().end()
                        <= spoken.get(spoken.size() - 1).token().span().end();
    }

    // His country may act, his documents only be spoken of.
    private boolean owns(Word word, Act act) {
        if (word.token().hasLemma("who", "which", "that")) return false;
        if (side.acts(word.token())) return true;
        if (act == Act.PROMISE && !lists.has("body", word.token())) return false;
        boolean his = word.tree()
                .child(
                        word.token(),
                        child -> child.is("nmod:poss") && (side.acts(child) || child.hasLemma("his", "her")))
                .isPresent();
        return his && speaker.actor().isPresent();
    }

    // "We will see", "I'll tell you", "will we go?" and "whoever we will meet" promise nothing, nor does what somebody
    // only thinks or what would have been.
    private boolean promises(Word will, Deed deed) {
        if (known.contains("thought") || deed.isUnreal() || isThought(deed)) return false;
        boolean aside = deed.head().is("acl:relcl", "advcl");
        List<Token> tokens = will.tree().tokens();
        boolean asked = tokens.get(tokens.size() - 1).form().startsWith("?");
        boolean idle = lists.has("idle", deed.head())
                || deed.allowed().filter(each -> lists.has("idle", each)).isPresent();
        return !aside && !asked && !deed.isGuess() && !idle;
    }

    // "We hope we will", "I do not know how I will".
    private boolean isThought(Deed deed) {
        if (deed.isOfManner()) return true;
        return deed.governor()
                .filter(each -> isSpoken(each) && lists.has("attitude", each))
                .isPresent();
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
