package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openleap.export.ExportFormat;
import org.openleap.export.ExportProblem;
import org.openleap.export.ExportService;
import org.openleap.export.ExportWriter;
import org.openleap.export.TakeExport;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Fact;
import org.openleap.web.support.Download;
import org.openleap.web.support.Texts;

/** Takes a list out of LEAP: which one, narrowed down to what, as which kind of file, and why. */
@Named
@RequestScoped
public class ExportView {
    private static final int ROWS_AT_ONCE = 200;
    private static final int LONGEST_FILTER = 500;

    @Inject
    @Any
    Instance<ExportedList> lists;

    @Inject
    ExportQuery query;

    @Inject
    ExportService exports;

    @Inject
    Choices choices;

    private ExportFormat format = ExportFormat.EXCEL;
    private String reason = "";

    /** Asks for the first row, so that whoever may not see the list does not see this page either. */
    public void load() {
        list().rows(PageRequest.first(1));
    }

    /** Writes the file row by row; nothing of it is kept. */
    public void take() throws IOException {
        var list = list();
        var about = exports.take(new TakeExport(list.name(), list.isPersonal(), filter(), format, reason));
        var headings = list.columns().stream().map(ExportView::heading).toList();
        var out = Download.begin(name(list, about.at()), format.type());
        try (var writer = ExportWriter.to(out, format, headings, about)) {
            var page = list.rows(PageRequest.first(ROWS_AT_ONCE));
            write(writer, page.rows());
            while (page.hasNext()) {
                page = list.rows(new PageRequest(ROWS_AT_ONCE, page.nextCursor()));
                write(writer, page.rows());
            }
        }
        Download.end();
    }

    private String name(ExportedList list, Instant at) {
        return list.name() + "-" + LocalDate.ofInstant(at, WorkingDays.LONDON) + "." + format.ending();
    }

    private static void write(ExportWriter writer, List<List<String>> rows) throws IOException {
        for (var row : rows) writer.row(row);
    }

    private String filter() {
        var words = getFilter();
        return words.substring(0, Math.min(words.length(), LONGEST_FILTER));
    }

    /** Columns of lists that are imported again have names of their own. */
    private static String heading(String column) {
        var key = "column." + column;
        return Texts.has("export", key) ? Texts.text("export", key) : column;
    }

    private ExportedList list() {
        return lists.stream()
                .filter(each -> each.name().equals(query.list()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(ExportProblem.UNKNOWN_LIST));
    }

    public String getName() {
        return list().name();
    }

    public String getWhat() {
        return Texts.text("export", "list." + list().name());
    }

    public String getFilter() {
        return list().filter(query);
    }

    public boolean isPersonal() {
        return list().isPersonal();
    }

    public List<Fact> getCarried() {
        return query.carried();
    }

    public List<SelectItem> getFormats() {
        return choices.of(ExportFormat.values());
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }
}
