package org.demarche.job;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of every table the job writes; docs/formats/parquet.md gives their meaning. Spans are UTF-16, half-open,
 * into the text of their document. What is not known is null.
 */
final class Tables {
    private static final String SPAN = "STRUCT<start: INT, end: INT>";
    private static final String ACTOR =
            "name: STRING, kind: STRING, code: STRING, sector: STRING, start: INT, end: INT";
    private static final String PARTY = "STRUCT<" + ACTOR + ">";
    private static final String TIME = "STRUCT<value: STRING, from: STRING, until: STRING>";
    private static final String STAMP =
            "STRUCT<value: STRING, zone: STRING, known: STRING, start: INT, end: INT, why: STRING>";

    static final StructType DOCUMENTS = StructType.fromDDL("""
            id STRING, given STRING, origin STRING, part INT, outlet STRING, title STRING, authors ARRAY<STRING>,
            section STRING, published %s, updated %s, language STRING, text STRING,
            blocks ARRAY<STRUCT<start: INT, end: INT, role: STRING>>
            """.formatted(STAMP, STAMP));

    static final StructType STATEMENTS = StructType.fromDDL("""
            document STRING, start INT, end INT, form STRING, act STRING, content ARRAY<%1$s>, words STRING,
            cue %1$s, speaker %2$s, via %2$s, addressee %2$s, target %2$s, condition %1$s, said %3$s,
            why ARRAY<STRING>, confidence DOUBLE
            """.formatted(SPAN, PARTY, TIME));

    static final StructType EVENTS = StructType.fromDDL("""
            document STRING, start INT, end INT, trigger %1$s, mentions ARRAY<%1$s>, type STRING, modes ARRAY<STRING>,
            contexts ARRAY<STRING>, cameo STRING, quad INT, actors ARRAY<%2$s>, recipients ARRAY<%2$s>,
            place STRUCT<name: STRING, country: STRING, lat: DOUBLE, lon: DOUBLE, start: INT, end: INT>, when %3$s,
            status STRING, dead INT, injured INT, why ARRAY<STRING>, confidence DOUBLE
            """.formatted(SPAN, PARTY, TIME));

    static final StructType MENTIONS = StructType.fromDDL("""
            document STRING, start INT, end INT, form STRING, name STRING, kind STRING, code STRING, sector STRING,
            basis STRING, why STRING
            """);

    static final StructType STORIES = StructType.fromDDL("""
            id STRING, headline STRING, date STRING,
            reports ARRAY<STRUCT<document: STRING, outlet: STRING, published: STRING, known: STRING, why: STRING>>,
            copies ARRAY<STRUCT<copy: STRING, original: STRING, kind: STRING>>, independent INT, day STRING
            """);

    static final StructType UTTERANCES =
            StructType.fromDDL("""
            story STRING, id STRING, gist STRING, speaker %1$s, said %2$s,
            variants ARRAY<STRUCT<document: STRING, start: INT, end: INT, words: STRING, outlet: STRING>>,
            drift ARRAY<STRUCT<a: %3$s, b: %3$s, kind: STRING, note: STRING>>, day STRING
            """.formatted(PARTY, TIME, "STRUCT<document: STRING, start: INT, end: INT>"));

    static final StructType PROBLEMS = StructType.fromDDL("origin STRING, stage STRING, message STRING");

    /**
     * One report with all that was found in it, as it leaves the map; a bare problem has no document. For the reduce come
     * the stems it is compared by, and the whole reading as the archive packs it.
     */
    static final StructType READINGS = new StructType()
            .add("document", DOCUMENTS)
            .add("statements", list(STATEMENTS))
            .add("events", list(EVENTS))
            .add("mentions", list(MENTIONS))
            .add("problems", list(PROBLEMS))
            .add("terms", list(StructType.fromDDL("stem STRING, times DOUBLE")))
            .add("packed", DataTypes.BinaryType);

    /** A story with its utterances, as it leaves the reduce. */
    static final StructType WOVEN = new StructType().add("story", STORIES).add("utterances", list(UTTERANCES));

    private Tables() {}

    private static ArrayType list(StructType element) {
        return DataTypes.createArrayType(element, false);
    }
}
