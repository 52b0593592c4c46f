package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Finds the book whose step it is. */
@ApplicationScoped
public class Books {
    @Inject
    PartnershipScenes partnerships;

    @Inject
    AgreementScenes agreements;

    @Inject
    Sequels sequels;

    @Inject
    CommitmentScenes commitments;

    @Inject
    SharingScenes sharing;

    @Inject
    InterestScenes interests;

    /** Somebody asks to join in. */
    void ask(JsonObject story, Script script) {
        interests.play(story, script);
    }

    boolean play(JsonObject step, Tale tale) {
        boolean played = partnerships.play(step, tale)
                || sequels.play(step, tale)
                || agreements.play(step, tale)
                || commitments.play(step, tale)
                || sharing.play(step, tale);
        if (!played) throw new IllegalArgumentException(step.getString("do"));
        return true;
    }
}
