package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the trust arranges for itself: who works for what, who is away, how long everything takes, what letters say, where services
 * belong, and what it calls its own steps.
 */
@ApplicationScoped
public class Office {
    @Inject
    WorkloadScenes workload;

    @Inject
    SettingScenes settings;

    @Inject
    StaffScenes staff;

    @Inject
    LabelScenes labels;

    void play(Script script) {
        staff.play(script);
        workload.play(script);
        settings.play(script);
        labels.play(script);
    }
}
