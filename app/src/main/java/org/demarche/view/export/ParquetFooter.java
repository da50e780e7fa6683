package org.demarche.view.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file. The format's own writer lists the encodings of a column in an order that changes from run to
 * run; here they are put in theirs, so that the same rows give the same bytes.
 */
final class ParquetFooter {
    // The length of the footer and the magic word.
    private static final int AFTER = 8;

    private ParquetFooter() {}

    /** The end of a file, from anywhere before its footer, with the footer in order. */
    static byte[] inOrder(byte[] end) throws IOException {
        int length = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt(end.length - AFTER);
        int start = end.length - AFTER - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(end, start, length));
        for (RowGroup rows : footer.getRow_groups()) rows.getColumns().forEach(ParquetFooter::order);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, written);
        ByteBuffer whole = ByteBuffer.allocate(start + written.size() + AFTER).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(end, 0, start).put(written.toByteArray()).putInt(written.size());
        return whole.put(end, end.length - AFTER / 2, AFTER / 2).array();
    }

    private static void order(ColumnChunk column) {
        ColumnMetaData told = column.getMeta_data();
        told.getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
        if (!told.isSetEncoding_stats()) return;
        told.getEncoding_stats()
                .sort(Comparator.comparingInt(
                                (PageEncodingStats each) -> each.getPage_type().getValue())
                        .thenComparingInt(each -> each.getEncoding().getValue()));
    }
}
