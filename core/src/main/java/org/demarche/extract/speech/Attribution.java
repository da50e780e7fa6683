package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.Token;

/**
 * Words tied to the cue that reports them, before it is known who the speaker is or what act is done.
 *
 * @param tree the sentence of the cue
 * @param cue the sense it was read in
 * @param head the cue's head word
 * @param words where the cue stands
 * @param speaker the head word of the one who speaks, in the same sentence
 * @param addressee the head word of the one spoken to, in the same sentence
 * @param content the words reported, in order
 * @param frame the frame that gave the content, or {@code quotation}
 * @param relay the attribution in whose words this one stands, when another relays it
 */
record Attribution(
        Tree tree,
        Cue cue,
        Token head,
        Span words,
        Optional<Token> speaker,
        Optional<Token> addressee,
        List<Span> content,
        String frame,
        Optional<Attribution> relay) {
    static final String QUOTATION = "quotation";
    /** The frame of a quotation beside which nobody is said to speak. */
    static final String BARE = "bare";

    Attribution {
        content = List.copyOf(content);
    }

    Attribution(
            Tree tree,
            Cue cue,
            Token head,
            Span words,
            Optional<Token> speaker,
            Optional<Token> addressee,
            List<Span> content,
            String frame) {
        this(tree, cue, head, words, speaker, addressee, content, frame, Optional.empty());
    }

    Attribution with(List<Span> other) {
        return new Attribution(tree, cue, head, words, speaker, addressee, other, frame, relay);
    }

    /** The same speaker and cue with a quotation as their words. */
    Attribution saying(List<Span> quotation) {
        return new Attribution(
                tree, cue, head, words, speaker, Optional.empty(), quotation, QUOTATION, Optional.empty());
    }

    Attribution relayedBy(Attribution other) {
        return new Attribution(tree, cue, head, words, speaker, addressee, content, frame, Optional.of(other));
    }

    /** The same words with one more piece, which is kept in order. */
    Attribution and(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        pieces.sort(Span::compareTo);
        return with(pieces);
    }

    /** From the first word of the content to its last. */
    Span extent() {
        return content.get(0).union(content.get(content.size() - 1));
    }

    boolean isQuotation() {
        return frame.equals(QUOTATION) || isBare();
    }

    boolean isBare() {
        return frame.equals(BARE);
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }
}
