package org.demarche.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Document;
import org.demarche.EventType;
import org.demarche.Span;
import org.demarche.Statement;

/** Tells real denials and refusals from statements that only sound like one. */
final class Denials {
    private static final Set<Act> REFUSING = Set.of(Act.DENY, Act.REJECT);
    private static final List<String> WORDS =
            List.of("reject", "refus", "unacceptable", "inexcusable", "oppos", "den", "ruled out", "rule out", "never");

    private final Lexicon lexicon;
    private final Document document;

    Denials(Lexicon lexicon, Document document) {
        this.lexicon = lexicon;
        this.document = document;
    }

    /** True for statements that refuse or deny by their cue, or in so many words. */
    boolean isReal(Statement said) {
        if (!REFUSING.contains(said.act())) return false;
        if (said.cue().filter(this::refuses).isPresent()) return true;
        String words = document.words(said.contentSpan()).toLowerCase(Locale.ROOT);
        return said.form() != Statement.Form.DIRECT && WORDS.stream().anyMatch(words::contains);
    }

    private boolean refuses(Span cue) {
        String first = document.words(cue).toLowerCase(Locale.ROOT).split("\\s+")[0];
        return lexicon.frames(lexicon.lemmas().of(first), Frame.Word.VERB).stream()
                .anyMatch(frame -> frame.type() == EventType.REJECT || frame.asks("xcomp") && first.startsWith("call"));
    }

    /** The frame of a denial: CAMEO 127, reject accusation, deny responsibility. */
    static boolean isDenial(Optional<Match> over) {
        return over.filter(match -> match.frame().cameo().equals("127")).isPresent();
    }
}
