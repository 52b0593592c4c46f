package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.openleap.agreement.SigningService;
import org.openleap.agreement.UploadedFile;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Attaches an agreement that was signed on paper. A file cannot wait in the session, so this lives for one request. */
@Named
@RequestScoped
public class CopyView {
    private static final int LONGEST_NAME = 200;

    @Inject
    SigningService service;

    @Inject
    AgreementView agreementView;

    private final CopyForm form = new CopyForm();
    private Part file;

    public String attach() throws IOException {
        var agreement = agreementView.getAgreement();
        try (var content = file.getInputStream()) {
            var uploaded = new UploadedFile(name(), content.readNBytes(UploadedFile.LARGEST + 1));
            service.attach(form.toCommand(agreement, uploaded));
        }
        Notices.done("agreement", "done.signed");
        return Redirect.to("/staff/agreement", agreement.summary().reference());
    }

    /** Sides that have not signed yet. */
    public List<SelectItem> getSides() {
        return agreementView.getAgreement().signatures().stream()
                .filter(line -> !line.isSigned())
                .map(line -> new SelectItem(line.organisation(), line.side()))
                .toList();
    }

    public CopyForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Some browsers send the whole path; only the last part is the name. */
    private String name() {
        var sent = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        var name = sent.replaceFirst(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\"]", "");
        if (name.isBlank()) return "signed";
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
