package org.openleap.web.feedback;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openleap.feedback.DateOrder;
import org.openleap.feedback.ImportColumns;
import org.openleap.feedback.ImportReading;

/** How a person wants the file to be read. */
public class ImportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> columns = new HashMap<>();
    private DateOrder dates = DateOrder.DAY_FIRST;
    private boolean leaveOutNothing = true;

    void fill(ImportReading reading) {
        columns.put("words", reading.columns().words());
        columns.put("comment", reading.columns().comment());
        columns.put("date", reading.columns().date());
        columns.put("question", reading.columns().question());
        columns.put("source", reading.columns().source());
        columns.put("service", reading.columns().service());
        dates = reading.dates();
        leaveOutNothing = reading.leaveOutNothing();
    }

    ImportReading reading() {
        return new ImportReading(
                new ImportColumns(
                        column("words"),
                        column("comment"),
                        column("date"),
                        column("question"),
                        column("source"),
                        column("service")),
                dates,
                leaveOutNothing);
    }

    private String column(String name) {
        return Objects.requireNonNullElse(columns.get(name), "");
    }

    /** Headings by what the column holds: words, comment, date, question, source, service. */
    public Map<String, String> getColumns() {
        return columns;
    }

    public DateOrder getDates() {
        return dates;
    }

    public void setDates(DateOrder dates) {
        this.dates = dates;
    }

    public boolean isLeaveOutNothing() {
        return leaveOutNothing;
    }

    public void setLeaveOutNothing(boolean leaveOutNothing) {
        this.leaveOutNothing = leaveOutNothing;
    }
}
