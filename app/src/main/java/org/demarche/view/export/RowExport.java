package org.demarche.view.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** A file of rows of text in UTF-8. */
final class RowExport implements Export {
    private final Writer writer;
    private final String end;
    private final RowsOf rows;

    /**
     * @param header the first row; none when empty
     * @param end what ends a row
     */
    RowExport(OutputStream out, String header, String end, RowsOf rows) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.end = end;
        this.rows = rows;
        if (!header.isEmpty()) writer.write(header + end);
    }

    @Override
    public void add(Chosen chosen) throws IOException {
        for (Iterator<String> each = rows.of(chosen).iterator(); each.hasNext(); ) writer.write(each.next() + end);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
