package org.openleap.identity.internal;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import org.openleap.identity.Caller;
import org.openleap.identity.Reach;
import org.openleap.identity.Roles;

/**
 * Turns what Keycloak proved into a caller LEAP knows. Open to all, because nobody is a caller before this has run; only
 * the sign-in mechanism has the proof that it asks for. It declares every role for this module: without that the
 * container answers no to whoever asks it for a role.
 */
@Stateless
@PermitAll
@DeclareRoles({
    Roles.ENGAGEMENT_LEAD,
    Roles.ENGAGEMENT_OFFICER,
    Roles.SERVICE_LEAD,
    Roles.DIRECTOR,
    Roles.LAY_REVIEWER,
    Roles.PARTNER,
    Roles.PARTNER_LEAD,
    Roles.HEALTHWATCH,
    Roles.INFORMATION_GOVERNANCE,
    Roles.ADMINISTRATOR
})
public class SignInDesk {
    @Inject
    AccountRepository accounts;

    @Inject
    Reaches reaches;

    @Inject
    InstantSource clock;

    /**
     * Finds or makes the account of this identity. A prepared account is matched only by the verified address of a trust
     * account that nobody has claimed yet: a partner organisation that vouches for the address of a colleague gets an
     * account of its own without any right of the trust.
     */
    public KnownPerson recognise(ProvedIdentity identity) {
        var account = accounts.bySubject(identity.subject()).orElseGet(() -> firstSignIn(identity));
        account.recognise(identity, clock.instant());
        return known(account, identity);
    }

    private Account firstSignIn(ProvedIdentity identity) {
        if (!identity.isVerifiedTrustAddress()) return accounts.add(Account.unprepared(identity));
        var sameAddress = accounts.byEmail(identity.email());
        if (sameAddress.isPresent()) return claim(sameAddress.get(), identity);
        var account = Account.unprepared(identity);
        account.reachableAt(identity.email());
        return accounts.add(account);
    }

    /** An address can pass to a newcomer: whoever comes second never inherits what the first one did. */
    private Account claim(Account prepared, ProvedIdentity identity) {
        if (prepared.isBound()) return accounts.add(Account.unprepared(identity));
        prepared.bindTo(identity.subject());
        return prepared;
    }

    private KnownPerson known(Account account, ProvedIdentity identity) {
        var roles = account.isActive() ? account.rolesFor(identity.organisation()) : Set.<String>of();
        var caller = new Caller(
                account.userId(), identity.name(), identity.email(), roles, identity.organisation(), identity.scopes());
        boolean reachesNothing = !account.isActive() || !account.isOfTheTrust(identity);
        return new KnownPerson(caller, reachesNothing ? Reach.NONE : reaches.of(account));
    }
}
