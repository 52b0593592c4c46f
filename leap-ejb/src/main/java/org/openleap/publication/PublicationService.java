package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;

/** Drafts, approves and takes down what the public reads. */
@Stateless
@DenyAll
public class PublicationService {

    /** Words a pair; another person must approve it. Returns its id. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long draft(@Valid @NotNull DraftPair command) {
        throw new UnsupportedOperationException();
    }

    /** Publishes a draft of somebody else; settles tellings of people who gave no contact. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void approve(long pair, long version) {
        throw new UnsupportedOperationException();
    }

    /** Takes a pair down at once. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void takeDown(long pair, long version) {
        throw new UnsupportedOperationException();
    }
}
