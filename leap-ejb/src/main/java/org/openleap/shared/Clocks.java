package org.openleap.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;

/** The one source of the present moment; tests fix it, the demonstration loader moves it. */
@ApplicationScoped
public class Clocks {

    @Produces
    @ApplicationScoped
    public InstantSource clock() {
        return new MovableClock(Clock.systemUTC());
    }
}
