package org.openleap.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.feedback.DateOrder;
import org.openleap.feedback.ImportRow;
import org.openleap.feedback.SkipReason;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** The sentences and lists of the import page. */
@Named
@RequestScoped
public class ImportWords {

    /** Why rows became no item, and how many. */
    public record Reason(String text, int rows) {}

    @Inject
    ImportView importView;

    @Inject
    Choices choices;

    @Inject
    Words words;

    @Inject
    Dates dates;

    public List<SelectItem> getHeadings() {
        return importView.getPreview().headings().stream().map(SelectItem::new).toList();
    }

    public List<SelectItem> getOrders() {
        return choices.of(DateOrder.values());
    }

    public List<SelectItem> getNothing() {
        return List.of(
                new SelectItem(true, Texts.text("imports", "nothingLeaveOut")),
                new SelectItem(false, Texts.text("imports", "nothingTakeIn")));
    }

    /** How many rows would become items. */
    public String getSum() {
        var preview = importView.getPreview();
        return Texts.text("imports", "sum", preview.rows(), preview.items(), preview.rows() - preview.items());
    }

    /** What else was noticed while reading the file. */
    public List<String> getNotes() {
        var preview = importView.getPreview();
        return Stream.of(
                        Texts.text("imports", "letters", preview.encoding()),
                        Texts.text("imports", "known", preview.known()),
                        Texts.text("imports", "cleaned", preview.cleaned()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** What the dates of the file speak for; only what there is. */
    public List<String> getDates() {
        var dates = importView.getPreview().dates();
        return Stream.of(
                        counted("dates.dayFirst", dates.dayFirst()),
                        counted("dates.monthFirst", dates.monthFirst()),
                        counted("dates.certain", dates.certain()),
                        counted("dates.unreadable", dates.unreadable()),
                        counted("dates.ambiguous", dates.either()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> counted(String key, int rows) {
        return rows == 0 ? List.of() : List.of(Texts.text("imports", key, rows));
    }

    public List<Reason> getPreviewReasons() {
        return reasons(importView.getPreview().skipped());
    }

    public List<Reason> getReasons() {
        return reasons(importView.getSummary().skipped());
    }

    private List<Reason> reasons(Map<SkipReason, Integer> counts) {
        return Arrays.stream(SkipReason.values())
                .filter(counts::containsKey)
                .map(reason -> new Reason(words.of(reason), counts.get(reason)))
                .toList();
    }

    /** The day as LEAP reads it. */
    public String readAs(ImportRow row) {
        return row.day() == null ? Texts.text("imports", "noDay") : dates.day(row.day());
    }

    public String becomes(ImportRow row) {
        return row.skipped() == null ? Texts.text("imports", "becomesItem") : words.of(row.skipped());
    }

    public String getProgress() {
        var summary = importView.getSummary();
        return Texts.text("imports", "progress", summary.read(), summary.rows());
    }

    public String getTime() {
        var summary = importView.getSummary();
        var seconds = Duration.between(summary.startedAt(), summary.endedAt()).toSeconds();
        return Texts.text("imports", "done", Texts.text("imports", "seconds", seconds));
    }
}
