package org.openleap.web.imports;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportPreview;
import org.openleap.imports.ImportProblem;
import org.openleap.imports.ImportService;
import org.openleap.imports.ImportStatus;
import org.openleap.imports.ImportSummary;
import org.openleap.imports.StartImport;
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

    public void load() {
        if (tooLarge) Notices.refused(ImportProblem.FILE_TOO_LARGE);
        if (id == 0) return;
        summary = imports.find(id);
        if (isPrepared()) show(imports.preview(id));
        if (summary.status().isAtWork()) {
            FacesContext.getCurrentInstance().getExternalContext().addResponseHeader("Refresh", LOOK_AGAIN_SECONDS);
        }
    }

    /** Reads the file again the way that is chosen now. */
    public void look() {
        show(imports.previewAs(id, form.reading()));
    }

    public String start() {
        imports.start(new StartImport(id, form.reading()));
        return at("started");
    }

    public String goOn() {
        imports.goOn(id);
        return at("started");
    }

    public String undo() {
        imports.undo(id);
        return at("undoStarted");
    }

    private String at(String done) {
        Notices.done("imports", done);
        return Redirect.to("/staff/import") + "&id=" + id;
    }

    private void show(ImportPreview read) {
        preview = read;
        form.fill(read);
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

    public boolean isNew() {
        return summary == null;
    }

    public boolean isPrepared() {
        return is(ImportStatus.PREPARED);
    }

    /** Whether LEAP knows where the words and their days stand; without that there is nothing to start. */
    public boolean isReadable() {
        return preview.reading().has(ImportField.WORDS) && preview.reading().has(ImportField.DAY);
    }

    public boolean isAtWork() {
        return summary != null && summary.status().isAtWork();
    }

    public boolean isEnded() {
        return is(ImportStatus.DONE) || is(ImportStatus.STOPPED) || is(ImportStatus.UNDONE);
    }

    public boolean isDone() {
        return is(ImportStatus.DONE);
    }

    public boolean isStopped() {
        return is(ImportStatus.STOPPED);
    }

    public boolean isUndoing() {
        return is(ImportStatus.UNDOING);
    }

    public boolean isUndone() {
        return is(ImportStatus.UNDONE);
    }

    /** Whether there is anything to take back. */
    public boolean isUndoable() {
        return (isDone() || isStopped()) && summary.items() > 0;
    }

    private boolean is(ImportStatus status) {
        return summary != null && summary.status() == status;
    }
}
