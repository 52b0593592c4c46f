package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;

/** Days that people of the stories promise, counted from the day of the step. */
@ApplicationScoped
public class StoryDays {
    @Inject
    InstantSource clock;

    LocalDate ahead(JsonObject step, String name) {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON).plusDays(step.getInt(name));
    }
}
