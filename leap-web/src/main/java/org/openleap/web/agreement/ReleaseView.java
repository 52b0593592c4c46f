package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.openleap.agreement.MediaRelease;
import org.openleap.agreement.ReleaseService;
import org.openleap.agreement.UploadedFile;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Writes the media release of a signed agreement. A file cannot wait in the session, so this lives for one request. */
@Named
@RequestScoped
public class ReleaseView {
    @Inject
    ReleaseService service;

    @Inject
    AgreementView agreementView;

    @Inject
    Deadlines deadlines;

    @Inject
    NotesToEditors about;

    private final ReleaseForm form = new ReleaseForm();
    private Part picture;
    private Optional<MediaRelease> written;

    /** What is written so far, or a beginning. */
    public void open() {
        form.begin(agreementView.getAgreement(), deadlines.today());
        form.setNotes(String.join("\n", about.of(agreementView.getAgreement())));
        written().ifPresent(form::take);
    }

    public String write() throws IOException {
        service.write(form.toCommand(agreementView.getAgreement(), uploaded()));
        return done("done.saved");
    }

    public String publish() {
        var agreement = agreementView.getAgreement();
        service.publish(agreement.summary().reference(), agreement.version());
        return done("done.releasePublished");
    }

    public String withdraw() {
        var agreement = agreementView.getAgreement();
        service.withdraw(agreement.summary().reference(), agreement.version());
        return done("done.releaseWithdrawn");
    }

    /** It was written, and nobody outside reads it. */
    public boolean isUnpublished() {
        return written().filter(release -> !release.published()).isPresent();
    }

    public boolean isPublished() {
        return written().filter(MediaRelease::published).isPresent();
    }

    public boolean isPictured() {
        return written().filter(MediaRelease::hasPicture).isPresent();
    }

    public ReleaseForm getForm() {
        return form;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    private Optional<MediaRelease> written() {
        if (written == null) {
            written = service.find(agreementView.getAgreement().summary().reference());
        }
        return written;
    }

    private Optional<UploadedFile> uploaded() throws IOException {
        if (picture == null || picture.getSize() == 0) return Optional.empty();
        try (var content = picture.getInputStream()) {
            return Optional.of(new UploadedFile("picture", content.readNBytes(UploadedFile.LARGEST + 1)));
        }
    }

    private String done(String key) {
        Notices.done("agreement", key);
        return Redirect.to(
                "/staff/agreement-release",
                agreementView.getAgreement().summary().reference());
    }
}
