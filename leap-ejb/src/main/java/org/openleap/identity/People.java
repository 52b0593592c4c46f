package org.openleap.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.identity.internal.AccountRepository;

/** What people are called. For use inside a transaction, by services that already know the caller may see the record. */
@ApplicationScoped
public class People {
    @Inject
    AccountRepository accounts;

    /** Display name; {@code A visitor}, {@code LEAP} or {@code Somebody who has left} where there is no account. */
    public String nameOf(UserId id) {
        return accounts.nameOf(id);
    }
}
