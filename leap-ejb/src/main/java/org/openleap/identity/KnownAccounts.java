package org.openleap.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.internal.KnownAccountRepository;

/** The accounts for those who answer for personal data, inside their own guarded services and transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KnownAccounts {
    @Inject
    KnownAccountRepository accounts;

    /** Accounts with this address, or with all these words in their name; an empty text is not looked for. */
    public List<AccountFacts> find(String name, String email, int most) {
        return accounts.find(name, email, most);
    }

    public Optional<AccountFacts> of(UserId id) {
        return accounts.of(id);
    }

    /** Nobody knows any more whose account it was; what was done with it stays. In the sign-in service it must be deleted there. */
    public void forget(UserId id) {
        accounts.forget(id);
    }
}
