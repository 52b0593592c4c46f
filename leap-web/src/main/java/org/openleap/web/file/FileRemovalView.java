package org.openleap.web.file;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.file.AttachedFile;
import org.openleap.file.FileId;
import org.openleap.file.FileProblem;
import org.openleap.file.FileRegister;
import org.openleap.file.FileService;
import org.openleap.file.RemoveFile;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.support.Notices;

/** Takes a file away for good, with a reason. */
@Named
@ViewScoped
public class FileRemovalView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FileRegister register;

    @Inject
    FileService service;

    @NotBlank
    @Size(min = 5, max = 500)
    private String reason = "";

    private String subject = "";
    private String id = "";
    private AttachedFile file;

    public void load() {
        file = register.of(subject).stream()
                .filter(each -> each.id().value().equals(id) && each.removable())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(FileProblem.UNKNOWN_FILE));
    }

    public String remove() {
        service.remove(new RemoveFile(new FileId(id), file.version(), reason));
        Notices.done("file", "done.removed");
        return RecordPages.redirect(subject);
    }

    /** Back to the record. */
    public String getBack() {
        return RecordPages.href(subject);
    }

    public AttachedFile getFile() {
        return file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
