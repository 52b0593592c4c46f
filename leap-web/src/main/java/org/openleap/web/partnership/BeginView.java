package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Begins a partnership that nobody signed up for. */
@Named
@ViewScoped
public class BeginView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipService service;

    private final BeginForm form = new BeginForm();

    public BeginForm getForm() {
        return form;
    }

    public String begin() {
        var reference = service.begin(form.toCommand());
        Notices.done("partnership", "done.begun", reference);
        return Redirect.to("/staff/partnership", reference);
    }
}
