package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.openleap.partnership.PartnershipService;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Takes a step of the life of a partnership; which one is the part that the address names. */
@Named
@ViewScoped
public class StepView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<String> TERMS = Set.of("activate", "renew", "vary");
    private static final Set<String> STEPS =
            Set.of("activate", "renew", "vary", "review", "pause", "resume", "end", "succeed", "decline");

    @Inject
    PartnershipService service;

    @Inject
    PartnershipView partnershipView;

    @Inject
    Deadlines deadlines;

    private final StepForm form = new StepForm();

    public StepForm getForm() {
        return form;
    }

    /** Whether the address names a step that this person may take now. */
    public boolean isPossible() {
        var part = partnershipView.getPart();
        return STEPS.contains(part) && partnershipView.may(part.toUpperCase(Locale.ROOT));
    }

    /** Whether the step sets a day of review. */
    public boolean isTerm() {
        return TERMS.contains(partnershipView.getPart());
    }

    public boolean isStart() {
        return partnershipView.getPart().equals("activate");
    }

    public boolean isSuccession() {
        return partnershipView.getPart().equals("succeed");
    }

    /** The review needs no words: they come when it is over. */
    public boolean isSilent() {
        return partnershipView.getPart().equals("review");
    }

    /** Text of the step: its heading, its hint, the question, the button. */
    public String text(String what) {
        return PartnershipText.of("step." + partnershipView.getPart() + "." + what);
    }

    public String take() {
        var partnership = partnershipView.getPartnership();
        switch (partnershipView.getPart()) {
            case "activate" -> service.activate(form.toTerm(partnership, deadlines.today()));
            case "renew" -> service.renew(form.toTerm(partnership, deadlines.today()));
            case "vary" -> service.vary(form.toTerm(partnership, deadlines.today()));
            case "review" -> service.startReview(partnership.reference(), partnership.version());
            case "pause" -> service.pause(form.toMove(partnership));
            case "resume" -> service.resume(form.toMove(partnership));
            case "end" -> service.end(form.toMove(partnership));
            case "succeed" -> service.succeed(form.toSuccession(partnership));
            default -> service.decline(form.toMove(partnership));
        }
        Notices.done("partnership", "done.step");
        return Redirect.to("/staff/partnership", partnership.reference());
    }
}
