package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.openleap.agreement.MediaRelease;
import org.openleap.agreement.PublicAgreement;
import org.openleap.agreement.PublicAgreements;
import org.openleap.agreement.SignatureLine;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Download;

/** A signed agreement as everybody may read it. */
@Named
@RequestScoped
public class PublicAgreementView {
    @Inject
    PublicAgreements agreements;

    @Inject
    AgreementRows rows;

    @Inject
    Dates dates;

    private String ref = "";
    private PublicAgreement agreement;

    public void load() {
        agreement = agreements.find(AgreementLabels.reference(ref));
    }

    /** The media release, when it was opened as well. */
    public List<MediaRelease> getReleases() {
        return agreements.release(agreement.summary().reference()).stream().toList();
    }

    /** Answers with the picture of the media release. */
    public void sendPicture() throws IOException {
        var picture = agreements.picture(AgreementLabels.reference(ref));
        Download.inline(picture.mediaType(), picture.content());
    }

    public PublicAgreement getAgreement() {
        return agreement;
    }

    public String getParties() {
        return rows.parties(agreement.summary());
    }

    public String getPeriod() {
        return rows.period(agreement.summary());
    }

    /** Where and when a side signed. */
    public String where(SignatureLine line) {
        return AgreementText.of("signed.where", line.place(), dates.day(line.signedOn()));
    }

    public List<SignatureLine> getSignatures() {
        return agreement.signatures();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
