package org.demarche.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.demarche.Dossier;
import org.demarche.Reading;
import org.demarche.pipeline.DossierMaker;
import org.demarche.store.codec.ReadingCodec;
import org.demarche.story.StoryWeaver;
import org.demarche.story.Vocabulary;

/** Weaves each block with the core's own weaver. */
final class BlockWeaver {
    private static final Encoder<Row> WOVEN = Encoders.row(Tables.WOVEN);

    private final Broadcast<Vocabulary> vocabulary;

    BlockWeaver(Broadcast<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Rows of {@link Tables#WOVEN} of reports that share no block, woven where they lie.
     *
     * @param reports rows with a column packed
     */
    Dataset<Row> alone(Dataset<Row> reports) {
        Broadcast<Vocabulary> words = vocabulary;
        FlatMapFunction<Row, Row> weave = report -> rows(List.of(reading(report)), words.value());
        return reports.flatMap(weave, WOVEN);
    }

    /**
     * Rows of {@link Tables#WOVEN} of blocks, each brought together first.
     *
     * @param reports rows with the columns block and packed
     */
    Dataset<Row> together(Dataset<Row> reports) {
        Broadcast<Vocabulary> words = vocabulary;
        MapFunction<Row, String> block = report -> report.getAs("block");
        FlatMapGroupsFunction<String, Row, Row> weave = (name, members) -> rows(readings(members), words.value());
        return reports.groupByKey(block, Encoders.STRING()).flatMapGroups(weave, WOVEN);
    }

    private static List<Reading> readings(Iterator<Row> reports) {
        List<Reading> readings = new ArrayList<>();
        reports.forEachRemaining(report -> readings.add(reading(report)));
        return readings;
    }

    private static Reading reading(Row report) {
        return ReadingCodec.unpack(report.getAs("packed"));
    }

    private static Iterator<Row> rows(List<Reading> readings, Vocabulary vocabulary) {
        StoryWeaver weaver = new StoryWeaver(LocalEngine.engine());
        Dossier dossier =
                new DossierMaker(block -> weaver.weave(block, vocabulary), LocalEngine.pipeline()).weave(readings);
        return dossier.stories().stream()
                .map(story -> StoryRow.of(story, dossier))
                .iterator();
    }
}
