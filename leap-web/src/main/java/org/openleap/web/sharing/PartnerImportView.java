package org.openleap.web.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.CsvText;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRow;
import org.openleap.sharing.PartnerService;
import org.openleap.sharing.UploadPartnerFile;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Download;
import org.openleap.web.support.Notices;

/** A partner tells the trust many things in a file: chosen, looked at row by row, then taken in. */
@Named
@ViewScoped
public class PartnerImportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnerService service;

    @Inject
    Words words;

    @Inject
    Choices choices;

    private transient Part file;
    private byte[] content = {};
    private PartnerFile read;

    /** Shows how LEAP reads the file; nothing is stored yet. */
    public void look() throws IOException {
        read = null;
        try (var sent = file.getInputStream()) {
            content = sent.readNBytes(UploadPartnerFile.LARGEST + 1);
        }
        read = service.read(new UploadPartnerFile(content));
    }

    public String takeIn() {
        var made = service.takeIn(new UploadPartnerFile(content));
        Notices.done("sharing", "import.done", made);
        return Redirect.to("/partner/items");
    }

    /** An empty file with the right headings. */
    public void template() throws IOException {
        Download.csv("tell-the-trust", CsvText.of(PartnerFile.COLUMNS).bytes());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public PartnerFile getRead() {
        return read;
    }

    public boolean isReady() {
        return read != null && read.items() > 0;
    }

    public String getSum() {
        return SharingText.of("import.sum", read.items(), read.known(), read.wrong());
    }

    public String getColumns() {
        return String.join(", ", PartnerFile.COLUMNS);
    }

    /** What a row becomes, or what is wrong with it. */
    public String becomes(PartnerRow row) {
        if (row.isItem()) return SharingText.of("import.item");
        return String.join(". ", row.problems().stream().map(words::of).toList());
    }

    public List<Choice> getServices() {
        return choices.of(ReferenceList.SERVICE);
    }
}
