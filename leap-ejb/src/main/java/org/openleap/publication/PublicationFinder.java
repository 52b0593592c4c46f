package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.publication.internal.Pair;
import org.openleap.publication.internal.PairRepository;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;
import org.openleap.suggestion.SuggestionReference;

/** Finds pairs by their public wording; drafts only for officers and leads. */
@Stateless
@DenyAll
public class PublicationFinder {
    private static final int MOST = 20;

    @Inject
    SearchIndex index;

    @Inject
    PairRepository pairs;

    @Inject
    CurrentUser user;

    /** Twenty at most, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<FoundPair> find(@NotNull String typed) {
        var numbers = index.find(SearchKind.PAIR, typed, MOST, user.scope()).stream()
                .map(Long::valueOf)
                .toList();
        return pairs.among(numbers, user.scope()).stream()
                .map(PublicationFinder::found)
                .toList();
    }

    private static FoundPair found(Pair pair) {
        return new FoundPair(pair.published(), SuggestionReference.of(pair.suggestion()), pair.status());
    }
}
