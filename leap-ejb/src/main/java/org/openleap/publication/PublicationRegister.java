package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads what is published, and what waits for approval. */
@Stateless
@DenyAll
public class PublicationRegister {

    /** Published pairs, newest first; for everybody. */
    @PermitAll
    public Page<PublishedPair> published(@NotNull PairFilter filter, @NotNull PageRequest request) {
        throw new UnsupportedOperationException();
    }

    /** The headline numbers; for everybody. */
    @PermitAll
    public PublicFigures figures() {
        throw new UnsupportedOperationException();
    }

    /** Pairs of one state, newest first, for the staff. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<PairDetail> page(@NotNull PairStatus status, @NotNull PageRequest request) {
        throw new UnsupportedOperationException();
    }
}
