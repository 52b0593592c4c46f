package org.openleap.web.imports;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.openleap.imports.DateOrder;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportPreview;
import org.openleap.imports.ImportReading;

/** How a person wants the file to be read. */
public class ImportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<ColumnChoice> columns = List.of();
    private DateOrder dates = DateOrder.DAY_FIRST;
    private boolean leaveOutNothing = true;
    private String channel = "";

    void fill(ImportPreview preview) {
        columns = preview.columns().stream().map(ColumnChoice::new).toList();
        dates = preview.reading().dates();
        leaveOutNothing = preview.reading().leaveOutNothing();
        channel = preview.reading().channel();
    }

    ImportReading reading() {
        var chosen = new LinkedHashMap<String, ImportField>();
        columns.forEach(column -> chosen.put(column.getHeading(), column.getField()));
        return new ImportReading(chosen, dates, leaveOutNothing, channel);
    }

    public List<ColumnChoice> getColumns() {
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

    /** How rows came that do not say it themselves. */
    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
