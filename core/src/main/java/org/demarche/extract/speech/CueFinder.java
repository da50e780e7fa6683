package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.Token;

/** Finds the cues of a sentence and ties to each the content and speaker its tree gives it. */
final class CueFinder {
    private static final int LONG = 4;

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The attributions of one sentence, in order of their cues.
     *
     * @param quotations whole quotations whose cue stands in this sentence; another cue may go on from them
     */
    List<Attribution> find(Prose prose, Tree tree, List<Attribution> quotations) {
        List<Attribution> found = new ArrayList<>();
        boolean titled = isTitled(tree);
        for (Token token : tree.tokens()) {
            Optional<Cue.Part> part = part(tree, token);
            if (part.isEmpty() || !titled && isName(tree, token)) continue;
            List<Attribution> earlier = new ArrayList<>(quotations);
            earlier.addAll(found);
            Optional<Attribution> elder = Sisters.elder(tree, token, isSpeech(token, part.get()), earlier);
            Optional<Attribution> each = attribution(prose, tree, token, part.get(), elder);
            if (each.isEmpty()) continue;
            elder.ifPresent(older -> found.replaceAll(
                    other -> other == older || goesOver(other, each.get()) ? Sisters.cut(other, tree, token) : other));
            if (elder.isEmpty()) found.replaceAll(other -> Sisters.cutAtRival(other, each.get()));
            found.add(each.get());
        }
        found.removeIf(each -> isTwice(each, found) || isLight(each, found));
        return found;
    }

    // A participle after a comma ends all that its speaker said before it.
    private static boolean goesOver(Attribution earlier, Attribution sister) {
        return Sisters.isParticiple(sister.head()) && earlier.covers(sister.words());
    }

    // Words that a tree hangs on a noun although a verb reports them: "said at talks that …".
    private static boolean isTwice(Attribution each, List<Attribution> found) {
        return each.speaker().isEmpty()
                && each.cue().part() == Cue.Part.NOUN
                && found.stream()
                        .anyMatch(other -> other != each && other.content().equals(each.content()));
    }

    // "Rule XIX", "Clinton-Supporting": words of a name, where not all words are written with a capital.
    private static boolean isName(Tree tree, Token token) {
        boolean joined = tree.previous(token)
                .filter(before -> before.xpos().equals("HYPH") || before.form().equals("-"))
                .isPresent();
        boolean first = tree.previous(token)
                .filter(before -> !Prose.isPunctuation(before))
                .isEmpty();
        return joined || !first && Character.isUpperCase(token.form().charAt(0));
    }

    // A headline: most of its longer words begin with a capital.
    private static boolean isTitled(Tree tree) {
        int large = 0;
        int all = 0;
        for (Token token : tree.tokens()) {
            if (token.form().length() < LONG || token.upos().equals("PUNCT")) continue;
            all++;
            if (Character.isUpperCase(token.form().charAt(0))) large++;
        }
        return large * 3 > all * 2;
    }

    // "expressed doubts about the bridge" tells of the bridge: the noun reports it, the verb only lends its subject.
    private boolean isLight(Attribution each, List<Attribution> found) {
        return each.frame().equals("np")
                && lexicon.lists().has("light", each.head())
                && found.stream()
                        .anyMatch(other -> other.cue().part() == Cue.Part.NOUN
                                && other.head().head() == each.head().id()
                                && other.speaker().equals(each.speaker()));
    }

    private boolean isSpeech(Token token, Cue.Part part) {
        return part == Cue.Part.VERB && lexicon.senses(token, part).stream().anyMatch(cue -> !cue.thought());
    }

    private Optional<Attribution> attribution(
            Prose prose, Tree tree, Token token, Cue.Part part, Optional<Attribution> elder) {
        for (Cue cue : lexicon.senses(token, part)) {
            Optional<Span> words = CueWords.match(tree, token, cue);
            if (words.isEmpty()) continue;
            Optional<Attribution> found = attribution(prose, tree, token, cue, words.get(), elder);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<Attribution> attribution(
            Prose prose, Tree tree, Token token, Cue cue, Span words, Optional<Attribution> elder) {
        Optional<Token> speaker = elder.flatMap(Attribution::speaker);
        if (speaker.isEmpty()) speaker = speaker(tree, token, cue);
        if (cue.takes("paper")
                && speaker.filter(who -> lexicon.lists().has("evidence", who)).isEmpty()) return Optional.empty();
        Stance stance = new Stance(tree, token, cue, lexicon.lists());
        if (!stance.stands() || speaker.filter(stance::denies).isPresent()) return Optional.empty();
        Optional<Frames.Content> content = new Frames(tree, token, cue, speaker, lexicon.lists()).content();
        if (content.isEmpty()
                || speaker.isPresent() && content.get().ids().get(speaker.get().id())) {
            return Optional.empty();
        }
        if (speaker.isEmpty() && !stance.mayBeNobody(content.get().frame())) return Optional.empty();
        List<Span> pieces = prose.pieces(tree, content.get().ids());
        if (pieces.isEmpty()
                || forActorsOnly(token, content.get().frame())
                        && speaker.filter(who -> isThing(prose, who)).isPresent()) return Optional.empty();
        Optional<Token> addressee = Addressees.of(tree, token, cue, content.get(), lexicon.lists());
        return Optional.of(new Attribution(
                tree,
                cue,
                token,
                words,
                speaker,
                addressee,
                pieces,
                content.get().frame()));
    }

    // What things do as well as people: "the divide, favoring one side", "layoffs threaten to weaken hiring".
    private boolean forActorsOnly(Token token, String frame) {
        boolean participle = token.xpos().equals("VBG") && frame.equals("np");
        return participle || frame.equals("inf") && lexicon.lists().has("bodes", token);
    }

    // What is no actor, paper or evidence holds no view of a thing.
    private boolean isThing(Prose prose, Token speaker) {
        return speaker.upos().equals("NOUN")
                && prose.mention(speaker).isEmpty()
                && !lexicon.lists().has("paper", speaker)
                && !lexicon.lists().has("evidence", speaker);
    }

    private Optional<Token> speaker(Tree tree, Token token, Cue cue) {
        if (cue.takes("none")) return Optional.empty();
        Subjects subjects = new Subjects(tree, lexicon.lists());
        Optional<Token> speaker = cue.takes("holder") ? subjects.holder(token) : subjects.of(token, cue.part());
        // "This time saying that …": no day speaks, though a paper may bear its name.
        return speaker.filter(who -> who.upos().equals("PROPN") || !Days.isDay(who));
    }

    private Optional<Cue.Part> part(Tree tree, Token token) {
        if (isParticiple(tree, token) || isHiddenVerb(tree, token)) return Optional.of(Cue.Part.VERB);
        return switch (token.upos()) {
            case "VERB" -> token.is("amod") ? Optional.empty() : Optional.of(Cue.Part.VERB);
            case "NOUN" -> Optional.of(Cue.Part.NOUN);
            case "ADJ" ->
                tree.has(token, "cop") || token.is("xcomp", "conj", "advcl")
                        ? Optional.of(Cue.Part.ADJECTIVE)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    // "The plan calls on …": a word with a subject is a verb, whatever its tag.
    private boolean isHiddenVerb(Tree tree, Token token) {
        if (!token.upos().equals("NOUN") || !token.form().endsWith("s")) return false;
        if (lexicon.senses(token, Cue.Part.VERB).isEmpty()) return false;
        if (Slips.isVerbBeforeSubject(tree, token)) return true;
        return tree.child(token, child -> child.is("nsubj") && child.id() < token.id())
                        .isPresent()
                && !tree.has(token, "cop", "det", "nmod:poss", "amod");
    }

    // ", warning that …" is a verb, whatever its tag.
    private boolean isParticiple(Tree tree, Token token) {
        return Sisters.isParticiple(token)
                && tree.previous(token)
                        .filter(before -> before.form().equals(","))
                        .isPresent()
                && !lexicon.senses(token, Cue.Part.VERB).isEmpty();
    }
}
