package org.openleap.sharing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.sharing.internal.HeardGroups;
import org.openleap.sharing.internal.Readers;

/** Tells the staff who reads an item, and with whom it could be shared. */
@Stateless
@DenyAll
public class SharingRegister {
    @Inject
    Readers readers;

    @Inject
    HeardGroups groups;

    @Inject
    CurrentUser user;

    /** Every audience the item has or had, oldest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<SharedWith> ofItem(@NotNull FeedbackReference item) {
        return readers.audiencesOf(item, user.scope());
    }

    /** "Who can see this?": everybody who can read the item now, or could if sharing were on, from the inside out. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<Reader> readersOf(@NotNull FeedbackReference item) {
        return readers.of(item, user.scope());
    }

    /** How far each group of people is heard and acted upon; numbers only, for every group there is. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public List<GroupHeard> groups() {
        return groups.all();
    }

    /**
     * What somebody who wants to share the item begins with.
     *
     * @throws org.openleap.shared.error.NotFoundException when the item is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public ShareDraft draft(@NotNull FeedbackReference item) {
        return readers.draft(item, user.scope());
    }
}
