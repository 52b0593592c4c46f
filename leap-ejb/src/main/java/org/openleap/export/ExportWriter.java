package org.openleap.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openleap.export.internal.CsvExport;
import org.openleap.export.internal.ExcelExport;

/** Writes a list row by row to where it goes, holding little of it. */
public interface ExportWriter extends Closeable {

    /** @param headings the first row */
    static ExportWriter to(OutputStream out, ExportFormat format, List<String> headings, ExportAbout about)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvExport(out, headings, about);
            case EXCEL -> new ExcelExport(out, headings, about);
        };
    }

    /** Adds a row. */
    void row(List<String> cells) throws IOException;
}
