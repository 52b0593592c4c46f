package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.ImportLine;
import org.openleap.stakeholder.OrganisationFiles;
import org.openleap.stakeholder.RowOutcome;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Brings organisations in from a file: looked at first, then taken. */
@Named
@ViewScoped
public class StakeholderImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String COLUMNS = String.join(", ", OrganisationFiles.COLUMNS);

    @Inject
    OrganisationFiles files;

    @Inject
    ImportLineWords words;

    private transient Part file;
    private byte[] content = {};
    private List<ImportLine> preview = List.of();

    /** Reads the file; nothing is stored. */
    public void look() throws IOException {
        try (var in = file.getInputStream()) {
            content = in.readNBytes(OrganisationFiles.LARGEST + 1);
        }
        preview = List.of();
        preview = files.preview(content);
    }

    public String take() {
        var added = count(files.take(content), RowOutcome.ADDED);
        Notices.done("directory", "done.imported", added);
        return Redirect.to("/staff/stakeholders");
    }

    public boolean isLooking() {
        return !preview.isEmpty();
    }

    public List<ImportLineWords.Line> getLines() {
        return preview.stream().map(words::line).toList();
    }

    /** How many rows become what. */
    public String getSum() {
        return DirectoryText.of(
                "import.sum",
                preview.size(),
                count(preview, RowOutcome.ADDED),
                count(preview, RowOutcome.KNOWN) + count(preview, RowOutcome.REPEATED),
                count(preview, RowOutcome.WRONG));
    }

    /** Headings of the export, in its order. */
    public String getColumns() {
        return COLUMNS;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private static long count(List<ImportLine> lines, RowOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
