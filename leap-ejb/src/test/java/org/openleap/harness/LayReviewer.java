package org.openleap.harness;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Confirms what is done; never sees anybody's own words. */
@Stateless(name = "AskingLayReviewer")
@RunAs(Roles.LAY_REVIEWER)
public class LayReviewer extends Actor {
    public LayReviewer() {
        super("Farid Reviewer", Roles.LAY_REVIEWER);
    }
}
