package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.openleap.audit.ReadingLog;
import org.openleap.feedback.internal.FoundItemDesk;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.search.FacetCounts;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;

/** Finds items by what was said in them. The index says where to look; what may be seen is asked again when it is loaded. */
@Stateless
@DenyAll
public class FeedbackFinder {
    @Inject
    FoundItemDesk desk;

    @Inject
    SearchIndex index;

    @Inject
    ReadingLog readings;

    @Inject
    CurrentUser user;

    /**
     * Items that match, newest first; a new one within a second after it came.
     *
     * @param query of kind {@code ITEM}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public FoundItems find(@NotNull SearchQuery query, @NotNull PageRequest request) {
        var found = desk.load(index.page(query, request, user.scope()), query.words(), user.scope());
        readings.listed(found.page().rows().stream()
                .map(each -> each.reference().value())
                .toList());
        return found;
    }

    /** How many of them have which code. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public FacetCounts count(@NotNull SearchQuery query) {
        return index.count(query, user.scope());
    }

    /** Another spelling that finds something, when this one finds nothing. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Optional<String> advise(@NotNull SearchQuery query) {
        return index.advise(query, user.scope());
    }

    /**
     * Items that say something similar to this one, in full, the most similar first; at most five.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link FeedbackProblem#UNKNOWN_ITEM} also when it is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<SimilarItem> similar(@NotNull FeedbackReference reference) {
        var similar = desk.similar(reference, user.scope());
        readings.listed(
                similar.stream().map(each -> each.summary().reference().value()).toList());
        return similar;
    }
}
