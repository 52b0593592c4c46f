package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openleap.shared.LeapSetting;
import org.openleap.sharing.Audience;

/** Whom the trust can share with, and what they are called today. */
@ApplicationScoped
public class Audiences {

    /** The independent voice first, then the organisations by name. */
    List<Audience> all() {
        return List.of(Audience.VOICE);
    }

    boolean knows(Audience audience) {
        return true;
    }

    /** Name of the organisation; of the voice, whatever it is called today. */
    public String nameOf(Audience audience) {
        return audience.isVoice() ? LeapSetting.LEAP_VOICE_NAME.require() : audience.value();
    }
}
