package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.search.FacetCounts;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.internal.FoundSuggestionDesk;

/** Finds suggestions by what was asked for, answered and done; what may be seen is asked again when it is loaded. */
@Stateless
@DenyAll
public class SuggestionFinder {
    @Inject
    FoundSuggestionDesk desk;

    @Inject
    SearchIndex index;

    @Inject
    CurrentUser user;

    /**
     * Suggestions that match, newest first.
     *
     * @param query of kind {@code SUGGESTION}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public FoundSuggestions find(@NotNull SearchQuery query, @NotNull PageRequest request) {
        return desk.load(index.page(query, request, user.scope()), query.words(), user.scope());
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
}
