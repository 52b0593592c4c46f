package org.openleap.export;

/** What kind of file people want. */
public enum ExportFormat {
    CSV("csv", "text/csv;charset=UTF-8"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String type;

    ExportFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** Of the file's name, without a dot. */
    public String ending() {
        return ending;
    }

    /** Media type. */
    public String type() {
        return type;
    }
}
