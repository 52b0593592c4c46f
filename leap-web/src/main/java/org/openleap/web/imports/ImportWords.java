package org.openleap.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.imports.DateOrder;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportRow;
import org.openleap.imports.ImportStatus;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** The sentences and lists of the import page. */
@Named
@RequestScoped
public class ImportWords {
    @Inject
    ImportView importView;

    @Inject
    Choices choices;

    @Inject
    Words words;

    @Inject
    Dates dates;

    /** What a column can hold. */
    public List<SelectItem> getFields() {
        return choices.of(ImportField.values());
    }

    public List<SelectItem> getOrders() {
        return choices.of(DateOrder.values());
    }

    public List<SelectItem> getChannels() {
        return choices.of(ReferenceList.CHANNEL).stream()
                .map(channel -> new SelectItem(channel.code(), channel.label()))
                .toList();
    }

    public List<SelectItem> getNothing() {
        return List.of(new SelectItem(true, text("nothingLeaveOut")), new SelectItem(false, text("nothingTakeIn")));
    }

    /** How LEAP knew what the columns hold. */
    public String getRecognised() {
        var mapping = importView.getPreview().mapping();
        return mapping.isEmpty() ? text("guessed") : text("recognised", mapping);
    }

    /** How many rows would become items. */
    public String getSum() {
        var preview = importView.getPreview();
        return text("sum", preview.rows(), preview.items(), preview.rows() - preview.items());
    }

    /** What else was noticed while reading the file. */
    public List<String> getNotes() {
        var preview = importView.getPreview();
        var notes = preview.notes();
        var sheet = notes.sheet().isEmpty()
                ? text("letters", notes.encoding())
                : text("sheet", notes.sheet(), notes.sheets());
        return Stream.of(
                        sheet,
                        text("dateCells", notes.dateCells()),
                        text("numberCells", notes.numberCells()),
                        text("rounded", notes.roundedNumbers()),
                        text("known", preview.known()),
                        text("cleaned", preview.cleaned()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** What the dates of the file speak for; only what there is. */
    public List<String> getDates() {
        var counted = importView.getPreview().dates();
        return Stream.of(
                        counted("dates.dayFirst", counted.dayFirst()),
                        counted("dates.monthFirst", counted.monthFirst()),
                        counted("dates.certain", counted.certain()),
                        counted("dates.unreadable", counted.unreadable()),
                        counted("dates.ambiguous", counted.either()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> counted(String key, int rows) {
        return rows == 0 ? List.of() : List.of(text(key, rows));
    }

    /** The day as LEAP reads it. */
    public String readAs(ImportRow row) {
        return row.hasDay() ? dates.day(row.day()) : text("noDay");
    }

    public String becomes(ImportRow row) {
        return row.skipped().map(words::of).orElseGet(() -> text("becomesItem"));
    }

    public String getProgress() {
        var summary = importView.getSummary();
        boolean undoing = summary.status() == ImportStatus.UNDOING;
        return undoing
                ? text("undoProgress", summary.undone() + summary.kept(), summary.items())
                : text("progress", summary.read(), summary.rows());
    }

    /** 0 to 100. */
    public int getPercent() {
        var summary = importView.getSummary();
        boolean undoing = summary.status() == ImportStatus.UNDOING && summary.items() > 0;
        return undoing ? (summary.undone() + summary.kept()) * 100 / summary.items() : summary.percent();
    }

    public String getTime() {
        var summary = importView.getSummary();
        var seconds = Duration.between(summary.startedAt(), summary.endedAt()).toSeconds();
        return text("done", text("seconds", seconds));
    }

    /** What became of the items that were to be taken back. */
    public String getUndone() {
        var summary = importView.getSummary();
        return text("undone", summary.undone(), summary.kept());
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("imports", key, arguments);
    }
}
