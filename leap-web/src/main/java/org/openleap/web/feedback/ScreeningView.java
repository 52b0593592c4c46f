package org.openleap.web.feedback;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The screening panel: may it go on, must it be held, is it refused, or does it belong elsewhere? */
@Named
@ViewScoped
public class ScreeningView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AnalysisService service;

    @Inject
    ItemView itemView;

    @Inject
    Choices choices;

    private final ScreeningForm form = new ScreeningForm();

    public ScreeningForm getForm() {
        return form;
    }

    public List<SelectItem> getOutcomes() {
        return choices.of(
                ScreeningOutcome.PASS, ScreeningOutcome.HOLD, ScreeningOutcome.REDIRECT, ScreeningOutcome.REFUSE);
    }

    public String screen() {
        service.screen(form.toCommand(itemView.getItem()));
        Notices.done("staff", "done.screened." + form.getOutcome().name());
        return Redirect.to("/staff/item", itemView.getItem().reference());
    }
}
