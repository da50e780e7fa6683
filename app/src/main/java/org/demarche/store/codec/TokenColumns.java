package org.demarche.store.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Name;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Table;
import org.demarche.Token;
import org.demarche.store.codec.TokenCoder.Row;

/**
 * Packs sentences with the like facts of all tokens side by side, where they press best.
 *
 * <p>What most tokens have takes no or one byte: a place where the next word of the text begins, a lemma that follows
 * from the word, tags and relations that are common in English.
 */
final class TokenColumns {
    /** Part of speech, twice, and features: they come together, a few hundred ways. */
    private record Tags(String upos, String xpos, String feats) {}

    private static final List<Tags> TAGS = known("tags").stream()
            .map(tags -> tags.split(" ", -1))
            .map(tags -> new Tags(tags[0], tags[1], tags[2]))
            .toList();
    private static final List<String> RELATIONS = known("relation");
    private static final List<String> LEMMAS = known("lemma");

    private static final int COLUMNS = 6;

    private TokenColumns() {}

    private static List<String> known(String what) {
        return Table.read(TokenColumns.class, "tokens-1.tsv", 2).stream()
                .filter(row -> row.get(0).equals(what))
                .map(row -> row.get(1))
                .toList();
    }

    static void pack(Packer out, String text, List<Sentence> sentences) {
        pack(out, text, sentences, TokenCoder.packing());
    }

    static void pack(Packer out, String text, List<Sentence> sentences, TokenCoder coder) {
        out.list(sentences, sentence -> {
            out.span(sentence.span())
                    .name(sentence.role())
                    .number(sentence.tokens().size());
            out.list(sentence.names(), name -> out.span(name.span()).name(name.kind()));
        });
        Packer places = new Packer();
        Packer forms = new Packer();
        Packer lemmas = new Packer(LEMMAS);
        Packer tags = new Packer(TAGS);
        Packer relations = new Packer(RELATIONS);
        for (Sentence sentence : sentences) {
            int from = sentence.span().start();
            Row row = new Row(words(sentence, text));
            for (Token token : sentence.tokens()) {
                int i = token.id() - 1;
                place(places, token.span(), text, from);
                from = token.span().end();
                String words = row.words()[i];
                forms.optional(Optional.of(token.form()).filter(form -> !form.equals(words)), forms::word);
                String lemma = Lemmas.rule(words, token.lemma());
                row.lemmas()[i] = lemmas.place(lemma, () -> lemmas.text(lemma));
                row.tags()[i] = tag(tags, new Tags(token.upos(), token.xpos(), token.feats()));
                row.heads()[i] = token.head();
                row.relations()[i] = relations.place(token.relation(), () -> relations.text(token.relation()));
            }
            coder.sentence(row);
        }
        out.take(places).take(forms).take(lemmas).take(tags).take(relations).take(coder.bytes());
    }

    private static String[] words(Sentence sentence, String text) {
        return sentence.tokens().stream().map(token -> token.span().in(text)).toArray(String[]::new);
    }

    private static void place(Packer out, Span span, String text, int from) {
        Span likely = likely(text, from);
        if (span.equals(likely)) out.number(0);
        else out.number(span.length() + 1L).signed(span.start() - likely.start());
    }

    /** Where the next token most likely stands: a run of letters and digits, or one mark. */
    private static Span likely(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        return new Span(start, end == start ? Math.min(start + 1, text.length()) : end);
    }

    private static int tag(Packer out, Tags tags) {
        return out.place(tags, () -> out.word(tags.upos).word(tags.xpos).word(tags.feats));
    }

    private record Frame(Span span, Role role, int tokens, List<Name> names) {}

    private static List<Frame> frames(Unpacker in) {
        return in.list(() -> new Frame(
                in.span(),
                in.name(Role.class),
                in.count(),
                in.list(() -> new Name(in.span(), in.name(Name.Kind.class)))));
    }

    /** Goes past the sentences without taking a word of them apart. */
    static void pass(Unpacker in) {
        frames(in);
        for (int i = 0; i < COLUMNS; i++) in.column();
    }

    static List<Sentence> unpack(Unpacker in, String text) {
        List<Frame> frames = frames(in);
        Columns columns = new Columns(
                in.column(),
                in.column(),
                in.column(LEMMAS),
                in.column(TAGS),
                in.column(RELATIONS),
                TokenCoder.unpacking(in.column().rest()));
        List<Sentence> sentences = new ArrayList<>();
        for (Frame frame : frames) sentences.add(columns.sentence(frame, text));
        return sentences;
    }

    private record Columns(
            Unpacker places, Unpacker forms, Unpacker lemmas, Unpacker tags, Unpacker relations, TokenCoder coder) {
        Sentence sentence(Frame frame, String text) {
            List<Span> spans = new ArrayList<>();
            int from = frame.span.start();
            for (int i = 0; i < frame.tokens; i++) {
                Span span = place(text, from);
                spans.add(span);
                from = span.end();
            }
            Row row = new Row(spans.stream().map(span -> span.in(text)).toArray(String[]::new));
            coder.sentence(row);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < frame.tokens; i++) tokens.add(token(spans.get(i), row, i));
            return new Sentence(frame.span, frame.role, tokens, frame.names, Optional.empty());
        }

        private Token token(Span span, Row row, int i) {
            String words = row.words()[i];
            String form = forms.optional(forms::word).orElse(words);
            String rule = lemmas.shared(row.lemmas()[i], String.class, lemmas::text);
            Tags each = tags.shared(row.tags()[i], Tags.class, () -> new Tags(tags.word(), tags.word(), tags.word()));
            String relation = relations.shared(row.relations()[i], String.class, relations::text);
            return new Token(
                    i + 1,
                    span,
                    form,
                    Lemmas.lemma(words, rule),
                    each.upos,
                    each.xpos,
                    each.feats,
                    row.heads()[i],
                    relation);
        }

        private Span place(String text, int from) {
            Span likely = likely(text, from);
            int told = places.count();
            if (told == 0) return likely;
            long start = likely.start() + places.signed();
            long end = start + told - 1;
            if (start < 0 || end > text.length()) throw new CorruptRecord("a token leaves the text at " + start);
            return new Span((int) start, (int) end);
        }
    }
}
