package org.openleap.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.subject.RequestKind;
import org.openleap.subject.RequestMethod;
import org.openleap.subject.SubjectRequestService;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Logs a request on the day it came. */
@Named
@RequestScoped
public class RequestNewView {
    @Inject
    SubjectRequestService service;

    @Inject
    Choices choices;

    @Inject
    Deadlines deadlines;

    private final RequestForm form = new RequestForm();

    public void load() {
        form.setReceivedOn(deadlines.today());
    }

    public String open() {
        var reference = service.open(form.toCommand());
        Notices.done(PrivacyText.BUNDLE, "request.done.opened");
        return Redirect.to("/staff/request", reference);
    }

    public RequestForm getForm() {
        return form;
    }

    public List<SelectItem> getKinds() {
        return choices.of(RequestKind.values());
    }

    public List<SelectItem> getMethods() {
        return choices.of(RequestMethod.values());
    }
}
