package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Mention;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/**
 * Mends trees in which a title and the name it stands before were attached apart.
 *
 * <p>"Secretary of State Antony Blinken had warned" is one phrase to a reader; a parser may take "of State Antony
 * Blinken" for an adjunct of the verb. The mention knows where the phrase begins and ends, so the name becomes its one
 * head, and what stood in the way of its being the subject is put back into the title.
 */
final class TitledNames {
    private final List<Token> tokens;
    private final Span phrase;
    private final Token name;

    private TitledNames(List<Token> tokens, Span phrase, Token name) {
        this.tokens = tokens;
        this.phrase = phrase;
        this.name = name;
    }

    /** The sentences with the trees of titled names mended; sentences without any are the same objects. */
    static List<Sentence> mend(List<Sentence> sentences, List<Mention> mentions) {
        List<Sentence> mended = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            Sentence each = sentence;
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                Mention mention = mentions.get(next++);
                if (isTitled(mention) && sentence.span().contains(mention.span())) each = mend(each, mention);
            }
            mended.add(each);
        }
        return mended;
    }

    private static boolean isTitled(Mention mention) {
        return mention.form() == Mention.Form.NAME
                && mention.head().start() > mention.span().start();
    }

    private static Sentence mend(Sentence sentence, Mention mention) {
        Optional<Token> name = sentence.tokens().stream()
                .filter(token -> token.span().start() == mention.head().start())
                .findFirst();
        if (name.isEmpty()) return sentence;
        TitledNames mending = new TitledNames(new ArrayList<>(sentence.tokens()), mention.span(), name.get());
        return mending.apply()
                ? new Sentence(sentence.span(), sentence.role(), mending.tokens, sentence.names(), sentence.vector())
                : sentence;
    }

    private boolean apply() {
        List<Token> outward = tokens.stream().filter(this::pointsOut).toList();
        boolean cased = tokens.stream().anyMatch(this::standsInTheWay);
        if (outward.isEmpty() || outward.size() == 1 && !cased) return false;
        Token lead =
                outward.stream().filter(token -> token.is("nsubj")).findFirst().orElse(outward.get(0));
        if (lead.head() == 0 || climbsInto(lead.head())) return false;
        String relation = relation(lead);
        for (Token token : outward) if (token.id() != name.id()) attach(token, name.id(), inner(token));
        tokens.stream().filter(this::standsInTheWay).toList().forEach(this::putBack);
        attach(name, lead.head(), relation);
        return true;
    }

    private boolean pointsOut(Token token) {
        return phrase.contains(token.span())
                && (token.head() == 0 || !phrase.contains(token(token.head()).span()));
    }

    // A preposition of the title ("of" in "Secretary of State") that was hung on the name.
    private boolean standsInTheWay(Token token) {
        return phrase.contains(token.span()) && token.id() < name.id() && token.head() == name.id() && token.is("case");
    }

    private String relation(Token lead) {
        boolean adjunct = lead.is("obl", "nmod");
        boolean preposition = lead.id() > 1 && tokens.stream().anyMatch(this::governsPhrase);
        if (!adjunct || preposition) return lead.relation();
        Token verb = token(lead.head());
        if (verb.id() < name.id()) return "obj";
        boolean passive = tokens.stream().anyMatch(token -> token.head() == verb.id() && token.is("aux:pass"));
        return passive ? "nsubj:pass" : "nsubj";
    }

    private boolean governsPhrase(Token token) {
        return token.upos().equals("ADP")
                && tokens.stream()
                        .anyMatch(first -> first.span().start() == phrase.start() && first.id() == token.id() + 1);
    }

    private String inner(Token token) {
        return token.id() < name.id() ? "nmod:desc" : "flat";
    }

    // "Secretary of State": the noun after the preposition hangs on the one before it.
    private void putBack(Token preposition) {
        if (preposition.id() == 1 || preposition.id() + 1 >= name.id()) return;
        Token noun = token(preposition.id() + 1);
        Token title = token(preposition.id() - 1);
        if (!phrase.contains(title.span())) return;
        attach(preposition, noun.id(), "case");
        attach(noun, title.id(), "nmod");
        attach(title, name.id(), "nmod:desc");
    }

    private boolean climbsInto(int id) {
        int at = id;
        for (int steps = 0; at != 0 && steps <= tokens.size(); steps++) {
            if (phrase.contains(token(at).span())) return true;
            at = token(at).head();
        }
        return at != 0;
    }

    private Token token(int id) {
        return tokens.get(id - 1);
    }

    private void attach(Token token, int head, String relation) {
        if (token.id() == head) return;
        tokens.set(token.id() - 1, token.under(head, relation));
    }
}
