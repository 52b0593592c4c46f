package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What follows from the stories once all of them are told: what the trust does, how it arranges itself, what its people look
 * for, who wants to read on, and what becomes of people's own data.
 */
@ApplicationScoped
public class Epilogue {
    @Inject
    PlanScenes plan;

    @Inject
    SessionScenes sessions;

    @Inject
    Office office;

    @Inject
    FindingScenes finding;

    @EJB
    Readers readers;

    @Inject
    Confidences confidences;

    void play(Tale tale) {
        plan.play(tale);
        sessions.play();
        office.play(tale.script);
        finding.play();
        readers.play(Script.read("subscribers.json"));
        confidences.play(tale.heard);
    }
}
