package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Finds the scene of what comes of something that was told before. */
@ApplicationScoped
public class Sequels {
    @Inject
    AgreementSequels agreements;

    @Inject
    ReferralScenes referrals;

    @Inject
    LaterScenes later;

    /** Whether the step is one of these. */
    boolean play(JsonObject step, Tale tale) {
        return later.play(step, tale) || referrals.play(step, tale) || agreements.play(step, tale);
    }
}
