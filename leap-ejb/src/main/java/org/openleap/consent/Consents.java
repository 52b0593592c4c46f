package org.openleap.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openleap.consent.internal.Ledger;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** The ledger for other components, inside their own guarded services and transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Consents {
    @Inject
    Ledger ledger;

    /** What stands: the newest entry for each permission. */
    public List<ConsentEntry> standing(ConsentSubject subject) {
        return ledger.standing(subject, VisibilityScope.system());
    }

    /** Everything that was ever written down, the newest first; nothing for a record that does not exist. */
    public List<ConsentEntry> of(ConsentSubject subject) {
        return ledger.isKnown(subject) ? ledger.of(subject, VisibilityScope.system()) : List.of();
    }

    /** The person is taken out of the notes of the staff; what was answered, when and how, stays. */
    public void clean(ConsentSubject subject, UnaryOperator<String> removal) {
        ledger.clean(subject, removal);
    }

    /**
     * The person takes a permission back, on their own page: whoever uses it stops in this transaction.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ConsentProblem#NOT_GIVEN}
     */
    public void takeBack(ConsentSubject subject, ConsentPurpose purpose) {
        ledger.takeBack(subject, purpose, ConsentMethod.TRACKING_PAGE, UserId.PUBLIC);
    }
}
