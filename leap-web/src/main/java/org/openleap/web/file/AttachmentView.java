package org.openleap.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.file.AttachFile;
import org.openleap.file.FileProblem;
import org.openleap.file.FileRegister;
import org.openleap.file.FileService;
import org.openleap.file.UploadedFile;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The evidence of a record, and more of it. A file cannot wait in the session, so this lives for one request. */
@Named
@RequestScoped
public class AttachmentView {
    @Inject
    FileRegister register;

    @Inject
    FileService service;

    @Inject
    FileLines lines;

    @Inject
    HttpServletRequest request;

    private final Map<String, List<FileLine>> known = new HashMap<>();
    private Part file;

    /** In the order in which they came. @param subject reference of the record */
    public List<FileLine> of(String subject) {
        return known.computeIfAbsent(subject, each -> lines.of(register.of(each)));
    }

    /** Whether this person can add some. */
    public boolean mayAdd(String subject) {
        return register.mayAdd(subject);
    }

    /** {@link TooLargeFilter} sent the person back here. */
    public void load() {
        if (request.getParameter(TooLargeFilter.SIGN) != null) Notices.refused(FileProblem.TOO_LARGE);
    }

    public String attach(String subject) throws IOException {
        try (var content = file.getInputStream()) {
            service.attach(new AttachFile(subject, new UploadedFile(name(), content)));
        }
        Notices.done("file", "done.attached");
        return Redirect.here(subject);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private String name() {
        var sent = file.getSubmittedFileName();
        return sent == null ? "" : sent;
    }
}
