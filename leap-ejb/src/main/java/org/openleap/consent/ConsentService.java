package org.openleap.consent;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.consent.internal.ConsentRepository;
import org.openleap.consent.internal.Ledger;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** The ledger of permissions, for the staff who ask people and for those who answer for it. */
@Stateless
@DenyAll
public class ConsentService {
    @Inject
    Ledger ledger;

    @Inject
    ConsentRepository entries;

    @Inject
    CurrentUser user;

    /**
     * Everything that was ever written down about one record, the newest first.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link ConsentProblem#UNKNOWN_SUBJECT} also when it is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.INFORMATION_GOVERNANCE})
    public List<ConsentEntry> of(@NotNull ConsentSubject subject) {
        return ledger.of(subject, scope());
    }

    /** What stands: the newest entry for each permission. Errors as in {@link #of}. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.INFORMATION_GOVERNANCE})
    public List<ConsentEntry> standing(@NotNull ConsentSubject subject) {
        return ledger.standing(subject, scope());
    }

    /** The whole ledger, the newest entry first; answers that still stand on their record itself are not in it. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public Page<ConsentEntry> page(@NotNull PageRequest request) {
        var rows = ledger.lines(entries.page(request));
        return Page.of(rows, request, row -> new Cursor(row.at(), row.id()));
    }

    /**
     * Writes down what a person answered; what is taken back ends at once.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ConsentProblem#DATE_IN_THE_PAST}
     * @throws org.openleap.shared.error.ConflictException {@link ConsentProblem#NOT_GIVEN} for a withdrawal of nothing
     * @throws org.openleap.shared.error.NotFoundException {@link ConsentProblem#UNKNOWN_SUBJECT} also when it is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.INFORMATION_GOVERNANCE})
    public void record(@Valid @NotNull RecordConsent command) {
        ledger.record(command, user.id(), scope());
    }

    /** Who answers for the ledger sees all of it; it holds no words of anybody. */
    private VisibilityScope scope() {
        return user.has(Roles.INFORMATION_GOVERNANCE) ? VisibilityScope.system() : user.scope();
    }
}
