package org.openleap.web.feedback;

import jakarta.validation.constraints.NotBlank;
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

    @NotBlank
    private String words = "";

    @NotBlank
    private String date = "";

    private final Map<String, String> columns = new HashMap<>();
    private DateOrder dates = DateOrder.DAY_FIRST;
    private boolean leaveOutNothing = true;

    void fill(ImportReading reading) {
        words = reading.columns().words();
        date = reading.columns().date();
        columns.put("comment", reading.columns().comment());
        columns.put("question", reading.columns().question());
        columns.put("source", reading.columns().source());
        columns.put("service", reading.columns().service());
        dates = reading.dates();
        leaveOutNothing = reading.leaveOutNothing();
    }

    ImportReading reading() {
        return new ImportReading(
                new ImportColumns(
                        words, column("comment"), date, column("question"), column("source"), column("service")),
                dates,
                leaveOutNothing);
    }

    private String column(String name) {
        return Objects.requireNonNullElse(columns.get(name), "");
    }

    /** The heading above the answers; without it there is nothing to read. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The heading above the days; without it nobody knows when something was said. */
    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    /** The other headings by what the column holds: comment, question, source, service. */
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
