package org.openleap.stakeholder;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.stakeholder.internal.Signposts;

/** Leads the public to the independent body of their area, whatever it is called today (requirement 2.20). */
@Stateless
@DenyAll
public class LocalVoices {
    @Inject
    Signposts signposts;

    /** The local Healthwatch of a place, or whatever stands in its place today; by name. @param place code of {@code PLACE} */
    @PermitAll
    public List<LocalVoice> in(@NotNull String place) {
        return signposts.voicesIn(place);
    }
}
