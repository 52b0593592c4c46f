package org.openleap.web.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentMethod;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.RecordConsent;

/** What a person answered, while somebody writes it down. */
public class ConsentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private ConsentPurpose purpose;

    @NotNull
    private ConsentAnswer answer;

    @NotNull
    private ConsentMethod method;

    @Size(max = 60)
    private String partner = "";

    @Size(max = 300)
    private String media = "";

    private LocalDate expiresOn;

    @Size(max = 500)
    private String note = "";

    RecordConsent toCommand(ConsentSubject subject) {
        return new RecordConsent(
                subject,
                purpose,
                answer,
                method,
                partner.strip(),
                media.strip(),
                expiresOn == null ? LocalDate.MAX : expiresOn,
                note);
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public ConsentAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ConsentAnswer answer) {
        this.answer = answer;
    }

    public ConsentMethod getMethod() {
        return method;
    }

    public void setMethod(ConsentMethod method) {
        this.method = method;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner == null ? "" : partner;
    }

    public String getMedia() {
        return media;
    }

    public void setMedia(String media) {
        this.media = media == null ? "" : media;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
