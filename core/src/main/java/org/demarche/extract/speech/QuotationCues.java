package org.demarche.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;
import org.demarche.extract.speech.Quotations.Gap;

/** Finds the cue beside a whole quotation and the one who speaks it. */
final class QuotationCues {
    private static final int NEAR = 30;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

    private final Prose prose;
    private final CueLexicon lexicon;

    QuotationCues(Prose prose, CueLexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
    }

    /** The cue after a quotation: ", she said". */
    Optional<Attribution> after(Gap gap) {
        List<Word> words = gap.words().subList(0, Math.min(NEAR, gap.words().size()));
        Optional<Attribution> signed = signature(words);
        if (signed.isPresent()) return signed;
        for (int i = 0; i < words.size(); i++) {
            Optional<Attribution> found = cue(words, i, true);
            boolean cut =
                    found.isPresent() && words.get(i).tree() != words.get(0).tree();
            if (found.isPresent()) return cut ? beforeCut(words).or(() -> found) : found;
        }
        return beforeCut(words);
    }

    // "“…,” Ana Ruiz, head of Ports* First, added": the star cut the sentence between the name and the verb.
    private Optional<Attribution> beforeCut(List<Word> words) {
        if (words.isEmpty() || !words.get(0).token().upos().equals("PROPN")) return Optional.empty();
        Word name = words.get(0);
        List<Word> own = inTree(name.tree(), words);
        boolean verb = own.stream().anyMatch(word -> word.token().isVerb());
        if (verb || own.size() == words.size()) return Optional.empty();
        Token speaker = head(name).orElse(name.token());
        return Optional.of(
                attribution(name.tree(), say(), name.token(), name.token().span(), speaker, Optional.empty()));
    }

    /** The cue before a quotation: "She said: ". */
    Optional<Attribution> before(Gap gap) {
        List<Word> words = gap.words();
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - NEAR); i--) {
            Optional<Attribution> found = cue(words, i, false);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Who speaks words after a colon that no cue announces: "Ana Ruiz: “…”", "Ruiz was blunt: “…”". */
    Optional<Attribution> announced(Gap gap) {
        List<Word> all = gap.words();
        if (all.size() < 2 || !all.get(all.size() - 1).token().form().equals(":")) return Optional.empty();
        Word colon = all.get(all.size() - 1);
        List<Word> words = inTree(colon.tree(), all);
        boolean verb = words.stream().anyMatch(word -> word.token().isVerb());
        Optional<Token> speaker = verb ? subject(words) : label(words);
        return speaker.map(token ->
                attribution(colon.tree(), say(), colon.token(), colon.token().span(), token, Optional.empty()));
    }

    /** The attribution of a quotation beside which nobody speaks, before its words are known. */
    Attribution bare(Word first, int start) {
        Span nowhere = new Span(start, start);
        return new Attribution(
                first.tree(),
                say(),
                first.token(),
                nowhere,
                Optional.empty(),
                Optional.empty(),
                List.of(nowhere),
                Attribution.BARE);
    }

    private Cue say() {
        return lexicon.senses("say", Cue.Part.VERB).get(0);
    }

    private static Optional<Token> label(List<Word> words) {
        return words.stream()
                .filter(word -> word.token().upos().equals("PROPN"))
                .findFirst()
                .flatMap(QuotationCues::head);
    }

    private Optional<Token> subject(List<Word> words) {
        return words.stream()
                .flatMap(word -> word.tree().child(word.token(), "nsubj").stream())
                .filter(token -> outside(token, words) && isSomeone(token))
                .findFirst();
    }

    private boolean isSomeone(Token token) {
        return prose.mention(token).isPresent() || token.hasLemma("he", "she", "they", "I", "we");
    }

    /** True when a cue is the last word before a quotation. */
    boolean isAdjacent(Gap gap) {
        List<Word> words = gap.words();
        return !words.isEmpty() && cue(words, words.size() - 1, false).isPresent();
    }

    /** True when the cue before a quotation reports nothing but quotations: "as she put it, “…”". */
    boolean quotesOnly(Gap gap) {
        return before(gap)
                .filter(each -> each.cue().frames().equals(Set.of("q")))
                .isPresent();
    }

    /** True when only a comma stands between a cue and a quotation. */
    boolean isBesideComma(Gap gap) {
        List<Word> words = gap.words();
        return words.size() > 1 && cue(words, words.size() - 2, false).isPresent();
    }

    /** True when only the one spoken to, a place or a time stands between the cue and a quotation. */
    boolean isNear(Gap gap) {
        List<Word> words = gap.words();
        for (int i = words.size() - 1; i >= 0; i--) {
            if (cue(words, i, false).isPresent()) return true;
            if (words.get(i).token().isVerb() && !isAdjunct(words, i)) return false;
        }
        return false;
    }

    // "Ruiz said, waving her hat, “…”"
    private static boolean isAdjunct(List<Word> words, int i) {
        if (!words.get(i).token().xpos().equals("VBG")) return false;
        int before = i - 1;
        while (before >= 0 && words.get(before).token().upos().equals("ADV")) before--;
        return before >= 0 && words.get(before).token().form().equals(",");
    }

    private Optional<Attribution> cue(List<Word> around, int at, boolean after) {
        Tree tree = around.get(at).tree();
        Token token = around.get(at).token();
        boolean according = token.hasLemma("according", "accord");
        boolean verb = token.upos().equals("VERB") && !(token.is("acl:relcl", "amod", "acl") && after);
        if (!according && !verb) return Optional.empty();
        // What was cut into two sentences by mistake has two trees, and a cue is tied to words of its own.
        List<Word> words = inTree(tree, around);
        int i = words.indexOf(around.get(at));
        if (according) return according(tree, token, words, i);
        for (Cue cue : lexicon.senses(token, Cue.Part.VERB)) {
            Optional<Span> where = cue.takes("q") ? CueWords.match(tree, token, cue) : Optional.empty();
            if (where.isEmpty() || cue.thought() && !after) continue;
            Optional<Token> speaker = speaker(tree, token, words, i);
            if (speaker.isEmpty()) continue;
            Optional<Token> addressee =
                    Addressees.ofQuotation(tree, token, cue, lexicon.lists()).filter(other -> outside(other, words));
            return Optional.of(attribution(tree, cue, token, where.get(), speaker.get(), addressee));
        }
        return Optional.empty();
    }

    private static List<Word> inTree(Tree tree, List<Word> words) {
        return words.stream().filter(word -> word.tree() == tree).toList();
    }

    static boolean isDash(Token token) {
        return DASHES.contains(token.form());
    }

    // "“…” — Ana Ruiz": a dash and a name, no verb.
    private Optional<Attribution> signature(List<Word> words) {
        if (words.size() < 2 || !isDash(words.get(0).token())) return Optional.empty();
        Word name = words.get(1);
        boolean verb = words.stream().anyMatch(word -> word.token().isVerb());
        if (verb || !name.token().upos().equals("PROPN")) return Optional.empty();
        Cue cue = say();
        Token dash = words.get(0).token();
        Token head = words.get(0).tree() == name.tree() ? dash : name.token();
        return Optional.of(attribution(name.tree(), cue, head, dash.span(), name.token(), Optional.empty()));
    }

    private Optional<Attribution> according(Tree tree, Token token, List<Word> words, int i) {
        Cue cue = lexicon.senses("according", Cue.Part.ADVERBIAL).get(0);
        for (Word word : words.subList(i + 1, words.size())) {
            if (!isName(word.token()) || isInside(word, words.subList(i + 1, words.size()))) continue;
            return Optional.of(attribution(tree, cue, token, token.span(), word.token(), Optional.empty()));
        }
        return Optional.empty();
    }

    // The head of the phrase, not a word under it.
    private static boolean isInside(Word word, List<Word> phrase) {
        return word.tree()
                .head(word.token())
                .filter(head -> isName(head) && phrase.contains(new Word(word.tree(), head)))
                .isPresent();
    }

    private static Attribution attribution(
            Tree tree, Cue cue, Token head, Span words, Token speaker, Optional<Token> addressee) {
        return new Attribution(
                tree, cue, head, words, Optional.of(speaker), addressee, List.of(words), Attribution.QUOTATION);
    }

    private Optional<Token> speaker(Tree tree, Token verb, List<Word> words, int i) {
        Optional<Token> subject = new Subjects(tree, lexicon.lists())
                .of(teller(tree, verb).orElse(verb), Cue.Part.VERB)
                .filter(token -> outside(token, words) || isWithin(token));
        if (subject.isPresent()) return subject;
        // "Ruiz wrote of it, asking Berg: “…”": the name after a participle is the one spoken to.
        if (Sisters.isParticiple(verb)) return ofEarlierVerb(words, i);
        if (i + 1 < words.size() && isName(words.get(i + 1).token())) return head(words.get(i + 1));
        if (i > 0 && isName(words.get(i - 1).token())) return head(words.get(i - 1));
        return described(words, i);
    }

    // "Ruiz said it pours and added: “…”": a tree may hang the second cue on the words of the first.
    private static Optional<Token> teller(Tree tree, Token verb) {
        if (!verb.is("conj") || tree.has(verb, "nsubj")) return Optional.empty();
        return tree.head(verb)
                .filter(told -> told.is("ccomp") && !Sisters.sameTense(told, verb))
                .flatMap(tree::head)
                .filter(cue -> Sisters.sameTense(cue, verb));
    }

    // "“…,” said Ruiz before adding: “…”"
    private Optional<Token> ofEarlierVerb(List<Word> words, int i) {
        for (int j = i - 1; j >= 0; j--) {
            Word word = words.get(j);
            if (!word.token().upos().equals("VERB") || Sisters.isParticiple(word.token())) continue;
            return new Subjects(word.tree(), lexicon.lists())
                    .of(word.token(), Cue.Part.VERB)
                    .filter(token -> outside(token, words));
        }
        return Optional.empty();
    }

    // "“…,” Ruiz, the mayor, tweeted": the tree may lose the name before its description.
    private static Optional<Token> described(List<Word> words, int i) {
        if (i < 4 || !words.get(i - 1).token().form().equals(",")) return Optional.empty();
        for (int j = 0; j < i - 2; j++) {
            if (words.get(j).token().upos().equals("PROPN")
                    && !words.get(j + 1).token().upos().equals("PROPN")) {
                boolean comma = words.get(j + 1).token().form().equals(",");
                return comma ? head(words.get(j)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // A subject shared with an earlier verb may stand before the quotation, in the same sentence.
    private boolean isWithin(Token token) {
        return prose.quotationAt(token.span().start()).isEmpty();
    }

    private static Optional<Token> head(Word word) {
        Token at = word.token();
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> up = word.tree().head(at);
            if (up.isEmpty() || !isName(up.get()) || !at.is("compound", "flat", "nmod:desc", "det", "amod")) break;
            at = up.get();
        }
        return Optional.of(at);
    }

    private static boolean isName(Token token) {
        return switch (token.upos()) {
            case "PROPN", "NOUN", "PRON" -> true;
            default -> false;
        };
    }

    private static boolean outside(Token token, List<Word> words) {
        return words.stream().anyMatch(word -> word.token().equals(token));
    }
}
