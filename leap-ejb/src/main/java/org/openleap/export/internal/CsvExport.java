package org.openleap.export.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openleap.export.ExportAbout;
import org.openleap.export.ExportWriter;
import org.openleap.shared.CsvText;

/** A CSV file. It has no room for a heading of its own, so its last two columns say when it was taken and of what. */
public final class CsvExport implements ExportWriter {
    private final BufferedWriter out;
    private final ExportAbout about;

    public CsvExport(OutputStream out, List<String> headings, ExportAbout about) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.about = about;
        this.out.write(CsvText.BYTE_ORDER_MARK);
        write(headings, "Taken out on", "Only");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        write(cells, about.at().toString().substring(0, 10), about.filter());
    }

    private void write(List<String> cells, String when, String filter) throws IOException {
        var all = new ArrayList<>(cells);
        all.add(when);
        all.add(filter);
        out.write(CsvText.line(all));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
