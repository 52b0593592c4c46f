package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openleap.identity.EnterGuest;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.UserId;

/** Enters people of the trust, one account per address. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Directory {
    @Inject
    AccountRepository accounts;

    /** Enters a person, or changes what the directory says of the one with that address. */
    public UserId prepare(PrepareAccount command) {
        var known = accounts.byEmail(command.email());
        known.ifPresent(account -> account.describe(command));
        return known.orElseGet(() -> accounts.add(Account.prepared(command))).userId();
    }

    /** Enters somebody of another organisation, unless their Keycloak account is known already. */
    public UserId enter(EnterGuest command) {
        return accounts.bySubject(command.subject())
                .orElseGet(() -> accounts.add(Account.guest(command)))
                .userId();
    }
}
