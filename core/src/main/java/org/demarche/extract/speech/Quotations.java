package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Quoted;
import org.demarche.Span;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/** Ties whole quotations to the cue beside them, however many sentences they hold. */
final class Quotations {
    private static final int FEW = 5;

    private final Prose prose;
    private final QuotationCues cues;
    private final List<Attribution> found = new ArrayList<>();
    private int last = -1;

    Quotations(Prose prose, CueLexicon lexicon) {
        this.prose = prose;
        this.cues = new QuotationCues(prose, lexicon);
    }

    /** The attributions of all whole quotations; those that go on without a new cue have several pieces. */
    List<Attribution> find() {
        List<Quoted> quotations = prose.quotations();
        for (int i = 0; i < quotations.size(); i++) {
            Quoted quoted = quotations.get(i);
            Gap before = Gap.before(prose, quotations, i);
            Gap after = Gap.after(prose, quotations, i);
            if (!WholeQuotation.is(prose, quoted, before, after, cues)) continue;
            attribute(quoted, before, after);
        }
        return found;
    }

    private void attribute(Quoted quoted, Gap before, Gap after) {
        Optional<Attribution> leading = cues.before(before);
        Optional<Attribution> trailing = cues.after(after);
        boolean own = before.isSentenceStart() || WholeQuotation.runsOver(prose, quoted);
        Optional<Attribution> chosen = own ? trailing.or(() -> leading) : leading.or(() -> trailing);
        if (chosen.isPresent()) add(chosen.get(), quoted.content());
        else if (goesOn(quoted, before)) found.set(last, found.get(last).and(quoted.content()));
        else
            cues.announced(before).or(() -> bare(quoted, before, after)).ifPresent(each -> add(each, quoted.content()));
    }

    // A sentence quoted as a whole is speech even where nobody is said to speak it.
    private Optional<Attribution> bare(Quoted quoted, Gap before, Gap after) {
        List<Word> words = prose.wordsIn(quoted.content());
        boolean sentence = before.isSentenceStart()
                && after.words().isEmpty()
                && words.size() > FEW
                && Gap.endsBefore(prose.text(), quoted.content().end())
                && words.stream().anyMatch(word -> word.token().isVerb());
        return sentence ? Optional.of(cues.bare(words.get(0), quoted.span().start())) : Optional.empty();
    }

    // "“…,” she said, “…”" is one attribution in two pieces.
    private void add(Attribution attribution, Span content) {
        if (last >= 0 && found.get(last).words().equals(attribution.words())) {
            found.set(last, found.get(last).and(content));
            return;
        }
        found.add(attribution.with(List.of(content)));
        last = found.size() - 1;
    }

    // Words quoted without a cue go on from the quotation before them, in its paragraph or as the next one.
    private boolean goesOn(Quoted quoted, Gap before) {
        if (last < 0 || !before.isSentenceStart()) return false;
        int end =
                Math.max(found.get(last).extent().end(), found.get(last).words().end());
        if (prose.sameParagraph(end, quoted.span().start())) return true;
        return before.isParagraphStart() && followsNextLine(end, quoted.span().start());
    }

    private boolean followsNextLine(int from, int to) {
        String between = prose.text().substring(from, to);
        int line = between.indexOf('\n');
        return line >= 0 && between.substring(line).isBlank();
    }

    /** The words of the sentence outside a quotation, on one side of it. */
    record Gap(List<Word> words, boolean isSentenceStart, boolean isParagraphStart, boolean isNear) {
        private static final int SHORT = 7;

        static Gap before(Prose prose, List<Quoted> quotations, int i) {
            int start = quotations.get(i).span().start();
            int from = i == 0 ? 0 : quotations.get(i - 1).span().end();
            int at = prose.wordAt(start);
            List<Word> words = new ArrayList<>();
            boolean paragraph = true;
            for (int w = at - 1; w >= 0; w--) {
                Word word = prose.words().get(w);
                Span span = word.token().span();
                if (span.start() < from) break;
                if (!prose.sameParagraph(span.end(), start)) break;
                paragraph = false;
                if (endsSentence(word.token())) break;
                words.add(0, word);
            }
            if (paragraph) {
                int colon = announced(prose.text(), start);
                for (int w = prose.wordAt(colon) - 1; colon >= 0 && w >= 0; w--) {
                    Word word = prose.words().get(w);
                    if (word.token().span().start() < from) break;
                    if (!prose.sameParagraph(word.token().span().end(), colon) || endsSentence(word.token())) break;
                    words.add(0, word);
                }
                if (!words.isEmpty()) return new Gap(words, false, false, false);
            }
            boolean near = i > 0 && prose.sameParagraph(from, start);
            boolean sentence = words.isEmpty() && (paragraph || !near || endsBefore(prose.text(), start));
            return new Gap(words, sentence, paragraph && !near, near);
        }

        static Gap after(Prose prose, List<Quoted> quotations, int i) {
            int end = quotations.get(i).span().end();
            int to = i + 1 == quotations.size()
                    ? prose.text().length()
                    : quotations.get(i + 1).span().start();
            List<Word> words = new ArrayList<>();
            for (int w = prose.wordAt(end); w < prose.words().size(); w++) {
                Word word = prose.words().get(w);
                Span span = word.token().span();
                if (span.end() > to || !prose.sameParagraph(end, span.start())) break;
                if (endsSentence(word.token())) break;
                words.add(word);
            }
            boolean ended = isFullStop(prose.text(), end);
            return new Gap(ended ? aside(words) : words, false, false, true);
        }

        private static boolean isFullStop(String text, int end) {
            int at = end - 1;
            while (at > 1 && "”\"'’ ".indexOf(text.charAt(at)) >= 0) at--;
            return text.charAt(at) == '.' && text.charAt(at - 1) != '.';
        }

        // After a full stop a new sentence begins, which tells the speaker only when it says nothing else.
        private static List<Word> aside(List<Word> words) {
            if (!words.isEmpty() && QuotationCues.isDash(words.get(0).token())) return words;
            for (int i = 0; i < Math.min(SHORT, words.size()); i++) {
                Word word = words.get(i);
                if (!word.token().isVerb()) continue;
                boolean more = word.tree().has(word.token(), "ccomp", "xcomp", "cop")
                        || word.token().upos().equals("AUX");
                return more ? List.of() : words;
            }
            return List.of();
        }

        private static boolean endsSentence(Token token) {
            return token.upos().equals("PUNCT") && (token.form().startsWith(".") || token.hasLemma("?", "!"));
        }

        // "He said:" may stand in the line before.
        private static int announced(String text, int start) {
            int at = start - 1;
            while (at >= 0 && Character.isWhitespace(text.charAt(at))) at--;
            return at >= 0 && text.charAt(at) == ':' ? at : -1;
        }

        private static boolean endsBefore(String text, int start) {
            int at = start - 1;
            while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "”\"'’".indexOf(text.charAt(at)) >= 0)) at--;
            return at < 0 || ".!?…".indexOf(text.charAt(at)) >= 0;
        }
    }
}
