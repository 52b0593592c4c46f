package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;

/** The proposer's own page: reference and phrase open it, no account. */
@Stateless
@DenyAll
public class Tracking {

    /**
     * The person's own words and the story of what became of them. Opening it settles their tellings with grade A.
     *
     * @param reference as typed, e.g. {@code fb 4x7k 92qm d}
     * @param phrase as typed; case and blanks do not matter
     * @throws org.openleap.shared.error.NotFoundException when they do not belong together
     * @throws org.openleap.shared.error.RuleViolatedException after too many wrong tries for this reference
     */
    @PermitAll
    public TrackedItem track(@NotNull String reference, @NotNull String phrase) {
        throw new UnsupportedOperationException();
    }
}
