package org.demarche.job;

import static org.demarche.job.ReadingRow.orNull;
import static org.demarche.job.ReadingRow.rows;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Story;
import org.demarche.Utterance;

/** Turns a woven story and its utterances into a row of {@link Tables#WOVEN}. */
final class StoryRow {
    private StoryRow() {}

    static Row of(Story story, Dossier dossier) {
        String day = story.date().map(Object::toString).orElse("unknown");
        return RowFactory.create(
                story(story, dossier, day),
                rows(story.utterances(), utterance -> utterance(story, utterance, dossier, day)));
    }

    private static Row story(Story story, Dossier dossier, String day) {
        return RowFactory.create(
                story.id(),
                story.headline(),
                orNull(story.date().map(Object::toString)),
                rows(story.documents(), id -> report(dossier.reading(id).document())),
                rows(story.copies(), StoryRow::copy),
                story.independent(),
                day);
    }

    private static Row report(Document document) {
        return RowFactory.create(
                document.id().value(),
                orNull(document.outlet()),
                orNull(document.published().value()),
                document.published().known().label(),
                orNull(document.published().why()));
    }

    private static Row copy(Copy copy) {
        return RowFactory.create(
                copy.copy().value(), copy.original().value(), copy.kind().label());
    }

    private static Row utterance(Story story, Utterance utterance, Dossier dossier, String day) {
        return RowFactory.create(
                story.id(),
                utterance.id(),
                utterance.gist(),
                ReadingRow.speaker(utterance.speaker()),
                orNull(utterance.said().map(ReadingRow::time)),
                rows(utterance.variants(), variant -> variant(variant, dossier)),
                rows(utterance.drift(), StoryRow::drift),
                day);
    }

    private static Row variant(Utterance.Variant variant, Dossier dossier) {
        DocumentId id = variant.words().document();
        Document document = dossier.reading(id).document();
        return RowFactory.create(
                id.value(),
                variant.words().span().start(),
                variant.words().span().end(),
                document.words(variant.words().span()),
                orNull(document.outlet()));
    }

    private static Row drift(Drift drift) {
        return RowFactory.create(place(drift.a()), place(drift.b()), ReadingRow.label(drift.kind()), drift.note());
    }

    private static Row place(Evidence evidence) {
        return RowFactory.create(
                evidence.document().value(),
                evidence.span().start(),
                evidence.span().end());
    }
}
