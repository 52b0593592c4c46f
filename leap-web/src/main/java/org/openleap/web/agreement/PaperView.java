package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.PaperFile;
import org.openleap.web.support.Download;

/** Hands out a version as PDF, or a signed copy; always as a download, never shown inside LEAP's own address. */
@Named
@RequestScoped
public class PaperView {
    @Inject
    AgreementRegister register;

    private String ref = "";
    private int version;
    private long file;

    public void send() throws IOException {
        var paper = paper();
        Download.attachment(paper.name(), paper.mediaType(), paper.content());
    }

    private PaperFile paper() {
        var reference = AgreementLabels.reference(ref);
        return file > 0 ? register.signedCopy(reference, file) : register.paper(reference, version);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public long getFile() {
        return file;
    }

    public void setFile(long file) {
        this.file = file;
    }
}
