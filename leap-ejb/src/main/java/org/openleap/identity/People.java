package org.openleap.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openleap.identity.internal.Account;
import org.openleap.identity.internal.AccountRepository;
import org.openleap.identity.internal.Directory;
import org.openleap.shared.EmailAddress;

/** What people are called. For use inside a transaction, by services that already know the caller may see the record. */
@ApplicationScoped
public class People {
    @Inject
    AccountRepository accounts;

    @Inject
    Directory directory;

    /** Display name; {@code A visitor}, {@code LEAP} or {@code Somebody who has left} where there is no account. */
    public String nameOf(UserId id) {
        return accounts.nameOf(id);
    }

    /** Whether this is an active person of the trust. */
    public boolean isColleague(UserId id) {
        return accounts.isColleague(id);
    }

    /** Display names of many at once; people without an account are missing. */
    public Map<UserId, String> namesOf(Set<UserId> ids) {
        return accounts.namesOf(ids);
    }

    /** Where a person of the trust gets mail; empty for partners and for people who have left. */
    public Optional<EmailAddress> emailOf(UserId id) {
        return accounts.emailOf(id).map(EmailAddress::new);
    }

    /**
     * What an active person of the trust may see, as it was at their last sign-in, for work that is done for them while they
     * are away; empty for everybody else.
     */
    public Optional<VisibilityScope> scopeOf(UserId id) {
        return accounts.scopeOf(id);
    }

    /** Active people of the trust with a role, by name; they can look after a record. */
    public List<StaffMember> withRole(String role) {
        return accounts.withRole(role, "");
    }

    /** A person of the trust, also one who has left. */
    public Optional<StaffProfile> profileOf(UserId id) {
        return accounts.ofTheTrust(id).map(Account::profile);
    }

    /** They come no more, and nothing can be given to them. What they own stays theirs: see {@link Ownership}. */
    public void leave(UserId id) {
        accounts.ofTheTrust(id).ifPresent(Account::leave);
    }

    /** Active people of the trust who have one of these roles, by name. */
    public List<StaffMember> colleagues(Set<String> roles) {
        return accounts.colleagues(roles);
    }

    /**
     * Enters a person of the trust before they first sign in; whoever signs in with that verified address is them. For
     * the demonstration loader and imports, which no person calls.
     */
    public UserId prepare(PrepareAccount command) {
        return directory.prepare(command);
    }

    /** Enters somebody of another organisation before they first come; for the demonstration loader. */
    public UserId enter(EnterGuest command) {
        return directory.enter(command);
    }
}
