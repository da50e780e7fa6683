package org.demarche;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who said what: a direct, mixed or indirect quotation with its speaker (the terms of Pareti's PARC and of PolNeAR).
 *
 * @param document the report it stands in
 * @param evidence cue, speaker and content together
 * @param form how the words are reported
 * @param act the speech act performed
 * @param content the words or thought reported, without quotation marks; several pieces when a cue interrupts them
 * @param cue the word that reports the speech, when there is one
 * @param speaker who says it
 * @param via who relays it ("Miller" in "Miller said Blinken had warned"), when someone does
 * @param addressee who it is said to, when told
 * @param target who it is aimed at, when someone is
 * @param condition the words of its condition ("if China …"), when it has one
 * @param said when it was said, when known
 * @param why how it was reached, step by step: cue or trigger, frame, actor evidence, date anchor
 * @param confidence from 0 to 1
 */
public record Statement(
        DocumentId document,
        Span evidence,
        Form form,
        Act act,
        List<Span> content,
        Optional<Span> cue,
        Speaker speaker,
        Optional<Speaker> via,
        Optional<Party> addressee,
        Optional<Party> target,
        Optional<Span> condition,
        Optional<TimeValue> said,
        List<String> why,
        double confidence)
        implements Finding {

    /** How words are reported. */
    public enum Form {
        /** All in quotation marks. */
        DIRECT,
        /** Partly in quotation marks. */
        MIXED,
        /** None in quotation marks. */
        INDIRECT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Statement {
        content = List.copyOf(content);
        why = List.copyOf(why);
        if (content.isEmpty()) throw new IllegalArgumentException("a statement has content");
        if (confidence < 0 || confidence > 1) throw new IllegalArgumentException("confidence " + confidence);
    }

    /** From the first word of the content to its last. */
    public Span contentSpan() {
        return content.get(0).union(content.get(content.size() - 1));
    }

    /** The day it was said, from which on where that is a longer time; where that is not known, the one its report has. */
    public Optional<LocalDate> day(Supplier<Optional<LocalDate>> published) {
        return said.flatMap(TimeValue::from).or(published);
    }

    /** The same statement, said at another time. */
    public Statement said(Optional<TimeValue> when) {
        return new Statement(
                document,
                evidence,
                form,
                act,
                content,
                cue,
                speaker,
                via,
                addressee,
                target,
                condition,
                when,
                why,
                confidence);
    }
}
