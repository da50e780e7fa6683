package org.demarche.view.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** A Parquet file of one kind of record, compressed with Snappy, in row groups small enough for any machine. */
final class ParquetExport<T> implements Export {
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final CarpetWriter<T> writer;
    private final OutputStream out;
    private final Unclosed under;
    private final Function<Chosen, Stream<T>> rows;

    ParquetExport(OutputStream out, Class<T> row, Function<Chosen, Stream<T>> rows) throws IOException {
        this.out = out;
        this.rows = rows;
        this.under = new Unclosed(out);
        this.writer = new CarpetWriter.Builder<>(under, row)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    @Override
    public void add(Chosen chosen) throws IOException {
        for (Iterator<T> each = rows.apply(chosen).iterator(); each.hasNext(); ) writer.write(each.next());
    }

    @Override
    public void close() throws IOException {
        under.holdBack();
        writer.close();
        out.write(ParquetFooter.inOrder(under.held()));
        out.flush();
    }

    /** Leaves the stream under it to whoever opened it, and holds back the end of the file when told to. */
    private static final class Unclosed extends FilterOutputStream {
        private final ByteArrayOutputStream end = new ByteArrayOutputStream();
        private boolean holding;

        Unclosed(OutputStream out) {
            super(out);
        }

        /** Keeps what is written from now on: no more than a row group and the footer. */
        void holdBack() {
            holding = true;
        }

        byte[] held() {
            return end.toByteArray();
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (holding) end.write(bytes, from, count);
            else out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
