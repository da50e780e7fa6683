package org.demarche.store.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Name;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Packs sentences with the like facts of all tokens side by side, where they press best. */
final class TokenColumns {
    // How a lemma or form is told: the words of the token, the same in lower case, or a word of its own.
    private static final int SAME = 0;
    private static final int LOWER = 1;
    private static final int OTHER = 2;

    /** Part of speech, twice, and features: they come together, a few hundred ways. */
    private record Tags(String upos, String xpos, String feats) {}

    private TokenColumns() {}

    static void pack(Packer out, String text, List<Sentence> sentences) {
        out.list(sentences, sentence -> {
            out.span(sentence.span())
                    .name(sentence.role())
                    .number(sentence.tokens().size());
            out.list(sentence.names(), name -> out.span(name.span()).name(name.kind()));
        });
        Packer places = new Packer();
        Packer forms = new Packer();
        Packer tags = new Packer();
        Packer heads = new Packer();
        Packer relations = new Packer();
        for (Sentence sentence : sentences) {
            int from = sentence.span().start();
            for (Token token : sentence.tokens()) {
                places.signed(token.span().start() - from).number(token.span().length());
                from = token.span().end();
                String words = token.span().in(text);
                spell(forms, token.form(), words);
                spell(forms, token.lemma(), words);
                tag(tags, new Tags(token.upos(), token.xpos(), token.feats()));
                heads.signed(token.head() == 0 ? 0 : token.head() - token.id());
                relations.word(token.relation());
            }
        }
        out.take(places).take(forms).take(tags).take(heads).take(relations);
    }

    private static void spell(Packer out, String word, String words) {
        if (word.equals(words)) out.number(SAME);
        else if (word.equals(words.toLowerCase(Locale.ROOT))) out.number(LOWER);
        else out.number(OTHER).word(word);
    }

    private static void tag(Packer out, Tags tags) {
        out.shared(tags, () -> out.word(tags.upos).word(tags.xpos).word(tags.feats));
    }

    private record Frame(Span span, Role role, int tokens, List<Name> names) {}

    static List<Sentence> unpack(Unpacker in, String text) {
        List<Frame> frames = in.list(() -> new Frame(
                in.span(),
                in.name(Role.class),
                in.count(),
                in.list(() -> new Name(in.span(), in.name(Name.Kind.class)))));
        Columns columns = new Columns(in.column(), in.column(), in.column(), in.column(), in.column());
        return columns.sentences(frames, text);
    }

    private record Columns(Unpacker places, Unpacker forms, Unpacker tags, Unpacker heads, Unpacker relations) {
        List<Sentence> sentences(List<Frame> frames, String text) {
            List<Sentence> sentences = new ArrayList<>();
            for (Frame frame : frames) {
                List<Token> tokens = new ArrayList<>();
                int from = frame.span.start();
                for (int id = 1; id <= frame.tokens; id++) {
                    Token token = token(id, from, text);
                    tokens.add(token);
                    from = token.span().end();
                }
                sentences.add(new Sentence(frame.span, frame.role, tokens, frame.names, Optional.empty()));
            }
            return sentences;
        }

        private Token token(int id, int from, String text) {
            int start = Math.toIntExact(from + places.signed());
            Span span = new Span(start, start + places.count());
            if (span.end() > text.length()) throw new CorruptRecord("a token leaves the text at " + start);
            String words = span.in(text);
            String form = spelt(words);
            String lemma = spelt(words);
            Tags each = tags.shared(Tags.class, () -> new Tags(tags.word(), tags.word(), tags.word()));
            int head = Math.toIntExact(heads.signed());
            return new Token(
                    id,
                    span,
                    form,
                    lemma,
                    each.upos,
                    each.xpos,
                    each.feats,
                    head == 0 ? 0 : id + head,
                    relations.word());
        }

        private String spelt(String words) {
            return switch (forms.count()) {
                case SAME -> words;
                case LOWER -> words.toLowerCase(Locale.ROOT);
                default -> forms.word();
            };
        }
    }
}
