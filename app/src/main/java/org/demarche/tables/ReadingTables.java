package org.demarche.tables;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.store.Spans;
import org.demarche.store.codec.CorruptRecord;
import org.demarche.store.codec.ReadingCodec;
import org.jspecify.annotations.Nullable;

/** Reads the job's table {@code readings}, one reading at a time and in the order of its files. */
public final class ReadingTables {
    private static final String STAGE = "tables";
    // Packed, the longest report that is read at all stays far below this.
    private static final int LONGEST = 64 << 20;

    private final Sink sink;

    /** Takes what the tables hold. */
    public interface Sink {
        void reading(Reading reading);

        void problem(Problem problem);
    }

    private ReadingTables(Sink sink) {
        this.sink = sink;
    }

    /** The columns that are read of each row. */
    record Row(@Nullable String id, @Nullable Binary packed) {}

    /** Reads each place: a Parquet file, a folder of them, or the folder of all tables. */
    public static void read(List<String> places, Sink sink) {
        ReadingTables tables = new ReadingTables(sink);
        for (String place : places) TableFiles.of(place, sink::problem).forEach(tables::file);
    }

    static Problem problem(String place, String message) {
        return new Problem(place, STAGE, message);
    }

    private void file(Path path) {
        int row = 0;
        try (ParquetReader<Row> rows =
                CarpetParquetReader.builder(new LocalInputFile(path), Row.class).build()) {
            for (Row each = rows.read(); each != null; each = rows.read()) row(path + ", row " + ++row, each);
        } catch (IOException | RuntimeException e) {
            // The library tells damage by exceptions of many kinds; what was read before it is kept.
            sink.problem(problem(path.toString(), damage(row, e)));
        }
    }

    private static String damage(int rows, Exception e) {
        if (rows == 0)
            return "is no table of readings (columns id and packed): " + e.getMessage()
                    + "; give the table readings of the Spark job";
        return "is damaged after row " + rows + " (" + e.getMessage() + "); what came before was read";
    }

    private void row(String where, Row row) {
        Reading reading;
        try {
            reading = sound(row);
        } catch (CorruptRecord | IllegalArgumentException | IndexOutOfBoundsException e) {
            sink.problem(problem(where, "is no reading that can be kept: " + e.getMessage()));
            return;
        }
        sink.reading(reading);
    }

    // What an archive is given must be as if it had read it: the id that of the words, every span inside them.
    private static Reading sound(Row row) {
        if (row.packed() == null || row.packed().length() > LONGEST)
            throw new CorruptRecord("holds nothing, or more than " + (LONGEST >> 20) + " MB");
        Reading reading = ReadingCodec.unpack(row.packed().getBytes());
        if (!reading.document().id().value().equals(row.id()))
            throw new CorruptRecord("its row is that of another, " + row.id());
        Spans.check(reading);
        return reading;
    }
}
