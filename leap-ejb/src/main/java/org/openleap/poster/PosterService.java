package org.openleap.poster;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.poster.internal.PosterShelf;

/** Prints posters and slides of what is published. */
@Stateless
@DenyAll
public class PosterService {
    @Inject
    PosterShelf shelf;

    /** A poster of one page, or one slide for each answer; as it is today, at most ten minutes old. */
    @PermitAll
    public PrintedPoster print(@Valid @NotNull PosterOrder order) {
        return shelf.get(order);
    }
}
