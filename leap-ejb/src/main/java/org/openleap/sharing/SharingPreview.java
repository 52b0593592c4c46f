package org.openleap.sharing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.internal.PreviewRoom;

/**
 * The register exactly as an audience sees it now, for a lead who wants to be sure. Nobody signs in as somebody else: it is the
 * same reading with the scope of that audience, it can change nothing, and the trail keeps that it was looked at.
 */
@Stateless
@DenyAll
public class SharingPreview {
    @Inject
    PreviewRoom room;

    /** Whom it can be previewed as. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public List<ShareDraft.Choice> audiences() {
        return room.audiences();
    }

    /** What the audience reads now, newest first. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public Page<SharedStory> page(@NotNull Audience audience, @NotNull PageRequest request) {
        return room.page(audience, request);
    }
}
