package org.openleap.web.feedback;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ImportPreview;
import org.openleap.feedback.ImportService;
import org.openleap.feedback.ImportStatus;
import org.openleap.feedback.ImportSummary;
import org.openleap.feedback.SkippedRow;
import org.openleap.feedback.StartImport;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** One import: how LEAP reads the file, how far it is, what came of it. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Works without JavaScript, and stops as soon as the import has ended. */
    private static final String LOOK_AGAIN_SECONDS = "2";

    @Inject
    transient ImportService imports;

    private final ImportForm form = new ImportForm();
    private long id;
    private boolean tooLarge;
    private ImportSummary summary;
    private ImportPreview preview;
    private List<SkippedRow> skipped = List.of();

    public void load() {
        if (tooLarge) Notices.refused(FeedbackProblem.FILE_TOO_LARGE);
        if (id == 0) return;
        summary = imports.find(id);
        if (isPrepared()) show(imports.preview(id));
        else skipped = imports.skipped(id);
        if (isRunning()) {
            FacesContext.getCurrentInstance().getExternalContext().addResponseHeader("Refresh", LOOK_AGAIN_SECONDS);
        }
    }

    /** Reads the file again the way that is chosen now. */
    public void look() {
        show(imports.previewAs(id, form.reading()));
    }

    public String start() {
        imports.start(new StartImport(id, form.reading()));
        return started();
    }

    public String goOn() {
        imports.goOn(id);
        return started();
    }

    private String started() {
        Notices.done("imports", "started");
        return Redirect.to("/staff/import") + "&id=" + id;
    }

    private void show(ImportPreview read) {
        preview = read;
        form.fill(read.reading());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** {@link LargeUploadFilter} sent the person back here. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }

    public ImportForm getForm() {
        return form;
    }

    public ImportSummary getSummary() {
        return summary;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public List<SkippedRow> getSkipped() {
        return skipped;
    }

    public boolean isNew() {
        return summary == null;
    }

    public boolean isPrepared() {
        return is(ImportStatus.PREPARED);
    }

    /** Whether LEAP knows where the answers and their days stand; without that there is nothing to start. */
    public boolean isReadable() {
        var columns = preview.reading().columns();
        return !columns.words().isBlank() && !columns.date().isBlank();
    }

    public boolean isRunning() {
        return is(ImportStatus.RUNNING);
    }

    public boolean isDone() {
        return is(ImportStatus.DONE);
    }

    public boolean isStopped() {
        return is(ImportStatus.STOPPED);
    }

    private boolean is(ImportStatus status) {
        return summary != null && summary.status() == status;
    }
}
