package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.openleap.partnership.PartnershipAction;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.web.portal.Href;

/** The steps a person can take now, the most likely first. */
@ApplicationScoped
public class PartnershipSteps {
    private static final List<PartnershipAction> BY_LIKELIHOOD = List.of(
            PartnershipAction.ANSWER,
            PartnershipAction.ACTIVATE,
            PartnershipAction.RENEW,
            PartnershipAction.REVIEW,
            PartnershipAction.RESUME,
            PartnershipAction.VARY,
            PartnershipAction.PAUSE,
            PartnershipAction.SUCCEED,
            PartnershipAction.END,
            PartnershipAction.DECLINE);

    private static final Set<PartnershipAction> LEAD_ON = EnumSet.of(
            PartnershipAction.ANSWER,
            PartnershipAction.ACTIVATE,
            PartnershipAction.RENEW,
            PartnershipAction.REVIEW,
            PartnershipAction.RESUME);

    /** The one step that leads on, if there is one; nobody is invited to end or decline. */
    List<StepLink> next(PartnershipDetail partnership) {
        return nextAction(partnership).map(action -> link(action, partnership)).toList();
    }

    List<StepLink> others(PartnershipDetail partnership) {
        var next = nextAction(partnership).toList();
        return BY_LIKELIHOOD.stream()
                .filter(partnership::allows)
                .filter(action -> !next.contains(action))
                .map(action -> link(action, partnership))
                .toList();
    }

    private static Stream<PartnershipAction> nextAction(PartnershipDetail partnership) {
        return BY_LIKELIHOOD.stream()
                .filter(LEAD_ON::contains)
                .filter(partnership::allows)
                .limit(1);
    }

    private static StepLink link(PartnershipAction action, PartnershipDetail partnership) {
        var part = action.name().toLowerCase(Locale.ROOT);
        var href = action == PartnershipAction.ANSWER
                ? Href.to("/staff/interest").with("ref", partnership.reference())
                : Href.to("/staff/partnership-edit")
                        .with("ref", partnership.reference())
                        .with("part", part);
        return new StepLink(part, PartnershipText.of("step." + part + ".link"), href.toString());
    }
}
