package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** Whose people a caller may keep: a partner lead their own organisation's, an engagement lead any. */
@ApplicationScoped
public class PartnerPeopleAccess {

    /** Whether the people of that organisation are the caller's to see and to change. */
    boolean isVisible(String organisation, VisibilityScope caller) {
        if (organisation.isBlank()) return false;
        if (caller.isGuest()) {
            return caller.has(Roles.PARTNER_LEAD) && organisation.equals(caller.organisation());
        }
        return caller.has(Roles.ENGAGEMENT_LEAD);
    }

    /** @throws NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}: another organisation's people are hidden */
    public void requireVisible(String organisation, VisibilityScope caller) {
        if (!isVisible(organisation, caller)) throw new NotFoundException(IdentityProblem.UNKNOWN_PERSON);
    }

    /**
     * The person, when the caller may end their coming.
     *
     * @throws NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}
     * @throws RuleViolatedException {@link IdentityProblem#NOT_YOURSELF}
     */
    public Account open(Optional<Account> found, VisibilityScope caller) {
        var account = found.orElseThrow(() -> new NotFoundException(IdentityProblem.UNKNOWN_PERSON));
        requireVisible(account.organisation(), caller);
        if (account.userId().equals(caller.user())) throw new RuleViolatedException(IdentityProblem.NOT_YOURSELF);
        return account;
    }
}
