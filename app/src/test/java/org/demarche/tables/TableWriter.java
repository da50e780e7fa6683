package org.demarche.tables;

import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.demarche.Reading;
import org.demarche.store.codec.ReadingCodec;

/** Writes tables of packed readings as the Spark job does. */
public final class TableWriter {
    private TableWriter() {}

    /** A row as the job writes it. */
    public record Row(String id, Binary packed) {}

    public static Row row(Reading reading) {
        return row(reading.document().id().value(), ReadingCodec.pack(reading));
    }

    static Row row(String id, byte[] packed) {
        return new Row(id, Binary.fromConstantByteArray(packed));
    }

    public static Path write(Path file, List<Row> rows) throws IOException {
        return write(file, Row.class, rows, CompressionCodecName.SNAPPY);
    }

    static <T> Path write(Path file, Class<T> type, List<T> rows, CompressionCodecName codec) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                CarpetWriter<T> writer = new CarpetWriter.Builder<>(out, type)
                        .withConf(new PlainParquetConfiguration())
                        .withCompressionCodec(codec)
                        .build()) {
            writer.write(rows);
        }
        return file;
    }
}
