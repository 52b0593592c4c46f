package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the register of suggestions, always within what the caller may see. */
@Stateless
@DenyAll
public class SuggestionRegister {

    /** Suggestions newest first. Lay reviewers see only completions that wait for a second person. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public Page<SuggestionSummary> page(@NotNull SuggestionFilter filter, @NotNull PageRequest request) {
        throw new UnsupportedOperationException();
    }

    /** How many suggestions match, counted to 1,000 at most. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public int count(@NotNull SuggestionFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** One suggestion. @throws org.openleap.shared.error.NotFoundException also when it is hidden from the caller */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public SuggestionDetail find(@NotNull SuggestionReference reference) {
        throw new UnsupportedOperationException();
    }

    /** The suggestions of one item, in the order they were marked. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<SuggestionDetail> ofItem(@NotNull FeedbackReference item) {
        throw new UnsupportedOperationException();
    }

    /** Everything that ever happened to one item and its suggestions and tellings, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<StoryEntry> story(@NotNull FeedbackReference item) {
        throw new UnsupportedOperationException();
    }
}
