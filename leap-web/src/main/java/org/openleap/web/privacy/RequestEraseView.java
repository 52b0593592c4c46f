package org.openleap.web.privacy;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.subject.ChosenRecord;
import org.openleap.subject.CorrectRecord;
import org.openleap.subject.RequestDetail;
import org.openleap.subject.SubjectRecords;
import org.openleap.subject.SubjectRequests;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;

/** Takes a person out of one record, or writes beside it what they say is right. */
@Named
@ViewScoped
public class RequestEraseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SubjectRequests register;

    @Inject
    SubjectRecords records;

    @Inject
    Words words;

    @Inject
    Choices choices;

    private final EraseForm form = new EraseForm();
    private String ref = "";
    private String record = "";
    private RequestDetail request;

    @NotBlank
    @Size(min = 10, max = 1500)
    private String correction = "";

    public void load() {
        request = register.find(RequestView.reference(ref));
        key();
    }

    public String erase() {
        records.erase(form.toCommand(request.reference(), key()));
        return done("erase.done");
    }

    public String correct() {
        records.correct(new CorrectRecord(request.reference(), key(), correction));
        return done("correct.done");
    }

    private String done(String key) {
        Notices.done(PrivacyText.BUNDLE, key);
        return Redirect.to("/staff/request", request.reference());
    }

    private RecordKey key() {
        return RecordTokens.read(record);
    }

    public String getHeading() {
        return PrivacyText.of("erase.heading", words.of(key().kind()), key().key());
    }

    /** Title of the hold that forbids it; empty without one. */
    public String getHold() {
        return request.records().stream()
                .filter(each -> each.record().equals(key()))
                .map(ChosenRecord::hold)
                .findFirst()
                .orElse("");
    }

    public List<SelectItem> getDepths() {
        return choices.of(Depth.values());
    }

    /** Time being over is LEAP's own reason, not a person's. */
    public List<SelectItem> getAuthorities() {
        return choices.of(Stream.of(Authority.values())
                .filter(each -> each != Authority.RETENTION)
                .toArray(Authority[]::new));
    }

    public EraseForm getForm() {
        return form;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record == null ? "" : record;
    }
}
