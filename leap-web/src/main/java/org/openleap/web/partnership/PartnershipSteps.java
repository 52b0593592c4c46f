package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
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

    List<StepLink> next(PartnershipDetail partnership) {
        return links(partnership).limit(1).toList();
    }

    List<StepLink> others(PartnershipDetail partnership) {
        return links(partnership).skip(1).toList();
    }

    private static Stream<StepLink> links(PartnershipDetail partnership) {
        return BY_LIKELIHOOD.stream().filter(partnership::allows).map(action -> link(action, partnership));
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
