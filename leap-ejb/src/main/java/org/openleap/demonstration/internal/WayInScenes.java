package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.intake.OpenWayIn;
import org.openleap.intake.WayInRegister;
import org.openleap.intake.WayInService;
import org.openleap.shared.MovableClock;

/** Links that hang on walls. */
@ApplicationScoped
public class WayInScenes {
    @Inject
    WayInService ways;

    @Inject
    WayInRegister links;

    void link(JsonObject told, Script script) {
        MovableClock.at(script.moment(told.getInt("days")), () -> {
            var code = ways.open(
                    new OpenWayIn(told.getString("title"), told.getString("service"), told.getString("channel")));
            if (told.getBoolean("ended", false)) ways.end(code, links.find(code).version());
            return code;
        });
    }
}
