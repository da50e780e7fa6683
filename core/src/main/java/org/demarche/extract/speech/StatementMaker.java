package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Statement.Form;
import org.demarche.TimeValue;

/** Makes statements of attributions: who speaks, what act it is, at whom, on what condition, when. */
final class StatementMaker {
    private final Prose prose;
    private final Voices voices;
    private final Acts acts;
    private final Conditions conditions;
    private final Targets targets;
    private final SaidDates dates;
    private final Confidence confidence;
    private final Set<Span> relayed = new HashSet<>();

    StatementMaker(Prose prose, ActWords words, WordLists lists, Confidence confidence) {
        this.confidence = confidence;
        this.prose = prose;
        this.voices = new Voices(prose, lists);
        this.acts = new Acts(prose, words, lists);
        this.conditions = new Conditions(prose);
        this.targets = new Targets(prose);
        this.dates = new SaidDates(prose);
    }

    List<Statement> statements(List<Attribution> attributions) {
        List<Speaker> speakers = new ArrayList<>();
        for (Attribution each : attributions) speakers.add(voices.speaker(each.tree(), each.speaker()));
        dates.read(attributions, speakers);
        for (Attribution each : attributions) each.relay().ifPresent(relay -> relayed.add(relay.words()));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) statements.add(statement(i, attributions.get(i), speakers.get(i)));
        return statements;
    }

    private Statement statement(int number, Attribution each, Speaker speaker) {
        Side side = new Side(prose, speaker);
        Acts.Told told = acts.act(each, speaker, side, relayed.contains(each.words()));
        Optional<Party> addressee = each.addressee().map(token -> voices.party(each.tree(), token));
        Optional<TimeValue> said = dates.of(number, speaker);
        return new Statement(
                prose.annotated().document().id(),
                evidence(each, speaker),
                form(each),
                told.act(),
                each.content(),
                Optional.of(each.words()).filter(words -> !words.isEmpty()),
                speaker,
                each.relay().map(relay -> voices.speaker(relay.tree(), relay.speaker())),
                addressee,
                targets.of(each, told.act(), speaker, side, addressee),
                conditions.of(each, told.act()),
                said,
                why(number, each, speaker, told, said),
                confidence.of(each, speaker));
    }

    private static Span evidence(Attribution each, Speaker speaker) {
        Span evidence = each.extent().union(each.words());
        return speaker.mention().map(evidence::union).orElse(evidence);
    }

    private List<String> why(int number, Attribution each, Speaker speaker, Acts.Told told, Optional<TimeValue> said) {
        List<String> why = new ArrayList<>();
        why.add(
                each.isBare()
                        ? "no cue: a sentence quoted as a whole"
                        : "cue “" + each.words().in(prose.text()) + "” as “"
                                + each.cue().name() + "”, frame " + each.frame());
        speaker.actor()
                .filter(actor -> !actor.why().isEmpty())
                .ifPresent(actor -> why.add("speaker " + actor.name() + ": " + actor.why()));
        why.add("act by " + told.why());
        said.ifPresent(day -> why.add("said " + day.timex3()
                + (dates.isOwn(number) ? ": beside the cue" : ": the only day told for this speaker")));
        return why;
    }

    private Form form(Attribution each) {
        if (each.relay().isPresent() && isInQuotation(each)) {
            return prose.isInnerQuotation(each.content()) ? Form.DIRECT : Form.INDIRECT;
        }
        int words = 0;
        int quoted = 0;
        for (Span piece : each.content()) {
            for (Prose.Word word : prose.wordsIn(piece)) {
                if (Prose.isPunctuation(word.token())) continue;
                words++;
                if (prose.quotationAt(word.token().span().start()).isPresent()) quoted++;
            }
        }
        return quoted == 0 ? Form.INDIRECT : quoted == words ? Form.DIRECT : Form.MIXED;
    }

    // Inside another's quotation only marks of its own make words a quotation.
    private boolean isInQuotation(Attribution each) {
        return each.content().stream()
                .allMatch(piece -> prose.quotationAt(piece.start()).isPresent());
    }
}
