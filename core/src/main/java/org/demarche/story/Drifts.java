package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Mention;
import org.demarche.Quoted;
import org.demarche.Span;
import org.demarche.Table;

/** Names what changed between two wordings of one saying. */
final class Drifts {
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "neither", "nor", "nobody", "nothing");
    private static final int REWRITTEN = 2;
    private static final Set<String> TOWARDS = Set.of("on", "upon", "to", "against", "at", "with", "for");
    private static final List<String> CONDITIONS = Table.read(Drifts.class, "conditions.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    private final Saying one;
    private final Saying other;
    private final List<Hunk> hunks;
    private final List<Drift> drifts = new ArrayList<>();

    private Drifts(Saying one, Saying other) {
        this.one = one;
        this.other = other;
        this.hunks = Hunk.between(one, other);
    }

    static List<Drift> between(Saying one, Saying other) {
        Drifts found = new Drifts(one, other);
        for (Hunk hunk : found.hunks) {
            found.strength(hunk);
            found.number(hunk);
            found.addressee(hunk);
        }
        found.negation();
        found.condition();
        found.quotationMarks();
        return List.copyOf(found.drifts);
    }

    private void strength(Hunk hunk) {
        for (Wording.Word a : hunk.a()) {
            for (Wording.Word b : hunk.b()) {
                Optional<Map.Entry<Strength.Level, Strength.Level>> move = Strength.compare(a.form(), b.form());
                if (move.isEmpty()) continue;
                Strength.Level from = move.get().getKey();
                Strength.Level to = move.get().getValue();
                String note = a.form() + " → " + b.form() + (from.level() < to.level() ? " (stronger)" : " (weaker)");
                drifts.add(new Drift(evidence(one, a.span()), evidence(other, b.span()), from.kind(), note));
            }
        }
    }

    private void number(Hunk hunk) {
        List<Wording.Word> a = hunk.a().stream().filter(Drifts::isNumber).toList();
        List<Wording.Word> b = hunk.b().stream().filter(Drifts::isNumber).toList();
        if (a.isEmpty() || b.isEmpty()) return;
        if (Figures.value(a.get(0).form()).equals(Figures.value(b.get(0).form()))) return;
        if (Figures.together(forms(a)).equals(Figures.together(forms(b)))) return;
        add(Drift.Kind.NUMBER, hunk, a.get(0).form() + " → " + b.get(0).form());
    }

    private static List<String> forms(List<Wording.Word> words) {
        return words.stream().map(Wording.Word::form).toList();
    }

    private static boolean isNumber(Wording.Word word) {
        return Figures.value(word.form()).isPresent();
    }

    // "… impose costs" against "… impose costs on you": only one wording says who is meant.
    private void addressee(Hunk hunk) {
        if (hunk.a().isEmpty()) addressee(hunk, hunk.b(), other, one, "+ ");
        if (hunk.b().isEmpty()) addressee(hunk, hunk.a(), one, other, "− ");
    }

    private void addressee(Hunk hunk, List<Wording.Word> added, Saying in, Saying missingIn, String sign) {
        if (added.size() < 2 || !TOWARDS.contains(added.get(0).form())) return;
        Span place = added.get(0).span().union(added.get(added.size() - 1).span());
        boolean you = added.get(1).form().equals("you");
        boolean named =
                in.reading().annotated().mentionsIn(place).stream().anyMatch(mention -> !isNamedIn(missingIn, mention));
        if (you || named) add(Drift.Kind.ADDRESSEE, hunk, sign + in.document().words(place));
    }

    private static boolean isNamedIn(Saying saying, Mention mention) {
        return saying.reading().annotated().mentionsIn(saying.span()).stream()
                .anyMatch(each -> each.actor().sameSide(mention.actor()));
    }

    private void negation() {
        for (Hunk hunk : hunks) {
            Optional<Wording.Word> a = negated(hunk.a());
            Optional<Wording.Word> b = negated(hunk.b());
            if (a.isPresent() == b.isPresent() || isRewritten(hunk)) continue;
            String note = a.map(word -> "− " + word.form())
                    .orElseGet(() -> "+ " + b.orElseThrow().form());
            add(Drift.Kind.NEGATION, hunk, note);
            return;
        }
    }

    private static Optional<Wording.Word> negated(List<Wording.Word> words) {
        return words.stream().filter(word -> NEGATIONS.contains(word.form())).findFirst();
    }

    // Where more than a word or two is put otherwise, a "not" may deny something else.
    private static boolean isRewritten(Hunk hunk) {
        return hunk.a().size() > REWRITTEN || hunk.b().size() > REWRITTEN;
    }

    private void condition() {
        Optional<Span> a = condition(one);
        Optional<Span> b = condition(other);
        if (a.isPresent() == b.isPresent()) return;
        Evidence inOne = evidence(one, a.orElseGet(() -> end(one)));
        Evidence inOther = evidence(other, b.orElseGet(() -> end(other)));
        String note = a.map(span -> "− " + one.document().words(span))
                .orElseGet(() -> "+ " + other.document().words(b.orElseThrow()));
        drifts.add(new Drift(inOne, inOther, Drift.Kind.CONDITION, note));
    }

    private static Optional<Span> condition(Saying saying) {
        Optional<Span> told = saying.statement().condition().filter(saying.span()::contains);
        if (told.isPresent()) return told;
        String text = Stems.lower(saying.text());
        return CONDITIONS.stream()
                .filter(word -> (" " + text).contains(" " + word + " "))
                .map(word -> new Span(
                        saying.span().start() + (" " + text).indexOf(" " + word + " "),
                        saying.span().end()))
                .findFirst();
    }

    private static Span end(Saying saying) {
        return new Span(saying.span().end(), saying.span().end());
    }

    private void quotationMarks() {
        quotationMarks(one, other, "marks lost around ");
        quotationMarks(other, one, "marks gained around ");
    }

    // Only words set off inside a saying count: that a paraphrase of a whole quotation has no marks is no news.
    private void quotationMarks(Saying marked, Saying plain, String note) {
        if (isQuoted(plain, plain.span())) return;
        for (Quoted quoted : marked.reading().annotated().quoted()) {
            if (!marked.span().contains(quoted.content()) || covers(quoted, marked)) continue;
            Optional<Span> same = find(plain, marked.document().words(quoted.content()));
            if (same.isEmpty() || isQuoted(plain, same.get())) continue;
            Evidence inMarked = evidence(marked, quoted.content());
            Evidence inPlain = evidence(plain, same.get());
            boolean lost = marked == one;
            drifts.add(new Drift(
                    lost ? inMarked : inPlain,
                    lost ? inPlain : inMarked,
                    Drift.Kind.QUOTATION_MARKS,
                    note + marked.document().words(quoted.content())));
        }
    }

    private static boolean covers(Quoted quoted, Saying saying) {
        return quoted.content().length() * 10 >= saying.span().length() * 8;
    }

    private static Optional<Span> find(Saying saying, String words) {
        int at = Stems.lower(saying.text()).indexOf(Stems.lower(words));
        return at < 0
                ? Optional.empty()
                : Optional.of(new Span(saying.span().start() + at, saying.span().start() + at + words.length()));
    }

    private static boolean isQuoted(Saying saying, Span span) {
        return saying.reading().annotated().quoted().stream()
                .anyMatch(quoted -> quoted.span().contains(span));
    }

    private void add(Drift.Kind kind, Hunk hunk, String note) {
        drifts.add(new Drift(hunk.evidenceA(), hunk.evidenceB(), kind, note));
    }

    private static Evidence evidence(Saying saying, Span span) {
        return new Evidence(saying.document().id(), span);
    }
}
