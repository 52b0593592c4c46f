package org.openleap.web.privacy;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.subject.RequestStatus;
import org.openleap.subject.SubjectRecords;
import org.openleap.subject.SubjectRequestService;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The steps of a request, from who asks to what was told. */
@Named
@ViewScoped
public class RequestStepsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SubjectRequestService service;

    @Inject
    SubjectRecords records;

    @Inject
    RequestView requestView;

    @Inject
    Choices choices;

    private final RequestStepsForm form = new RequestStepsForm();
    private final CloseForm end = new CloseForm();

    public String identify() {
        service.checkIdentity(form.toIdentity(requestView.getRequest()));
        return done("request.done.identified");
    }

    public String acknowledge() {
        service.acknowledge(form.toAcknowledgement(requestView.getRequest()));
        return done("request.done.acknowledged");
    }

    public String extend() {
        service.extend(form.toExtension(requestView.getRequest()));
        return done("request.done.extended");
    }

    public String close() {
        service.close(end.toCommand(requestView.getRequest()));
        return done("request.done.closed");
    }

    /** A record is not theirs after all. */
    public String drop(String token) {
        records.drop(requestView.getRequest().reference(), RecordTokens.read(token));
        return done("request.done.dropped");
    }

    private String done(String key) {
        Notices.done(PrivacyText.BUNDLE, key);
        return Redirect.to("/staff/request", requestView.getRequest().reference());
    }

    public RequestStepsForm getForm() {
        return form;
    }

    public CloseForm getEnd() {
        return end;
    }

    public List<SelectItem> getEnds() {
        return choices.of(RequestStatus.ANSWERED, RequestStatus.REFUSED, RequestStatus.WITHDRAWN);
    }
}
