package org.openleap.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.openleap.imports.ImportService;
import org.openleap.imports.ImportSummary;
import org.openleap.imports.UploadFile;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.SheetProblem;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The first step of an import: a file from somebody's computer, and the files that came before. */
@Named
@RequestScoped
public class UploadView {
    private static final String FIELD = "uploadForm:file";
    private static final int LONGEST_NAME = 200;

    @Inject
    ImportService imports;

    @Inject
    HttpServletRequest request;

    private Part file;
    private List<ImportSummary> recent;

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<ImportSummary> getRecent() {
        if (recent == null) recent = imports.recent();
        return recent;
    }

    /** Keeps the file and leads to the page that shows how LEAP reads it. Faces hands over no file when it is empty. */
    public String upload() throws IOException, ServletException {
        if (file == null) return complain();
        try (var content = file.getInputStream()) {
            var id = imports.upload(new UploadFile(name(), content.readNBytes(UploadFile.LARGEST + 1)));
            return Redirect.to("/staff/import") + "&id=" + id;
        }
    }

    private String complain() throws IOException, ServletException {
        var sent = request.getPart(FIELD);
        boolean chosen = sent != null
                && !Objects.requireNonNullElse(sent.getSubmittedFileName(), "").isEmpty();
        if (chosen) throw new RuleViolatedException(SheetProblem.EMPTY_FILE);
        Notices.wrong(FIELD, "imports", "fileMissing");
        return null;
    }

    /** Some browsers send the whole path; only the last part is the name. */
    private String name() {
        var sent = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        var name = sent.replaceFirst(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}]", "");
        if (name.isBlank()) return "csv";
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
