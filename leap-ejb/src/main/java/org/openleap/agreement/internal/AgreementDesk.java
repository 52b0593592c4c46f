package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.agreement.AgreementAction;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The one door to an agreement for somebody who wants to work on it: seen, allowed, and not changed meanwhile. */
@ApplicationScoped
public class AgreementDesk {
    @Inject
    AgreementRepository agreements;

    @Inject
    PaperRepository papers;

    @Inject
    AgreementAccess access;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws NotFoundException {@link AgreementProblem#UNKNOWN_AGREEMENT} also when it is hidden */
    public Agreement require(AgreementReference reference) {
        return agreements
                .find(reference, user.scope())
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_AGREEMENT, reference.value()));
    }

    /** The agreement, for this action, as the caller saw it. */
    public Agreement open(AgreementReference reference, long version, AgreementAction action) {
        var agreement = open(reference, action);
        guard.requireUnchanged(version, agreement.version(), agreement.lastChange());
        return agreement;
    }

    /** The agreement, for an action that does not depend on what else was changed. */
    public Agreement open(AgreementReference reference, AgreementAction action) {
        var agreement = require(reference);
        access.require(action, user.scope());
        return agreement;
    }

    /** @throws RuleViolatedException {@link AgreementProblem#DATE_IN_THE_FUTURE} */
    public void requireDone(LocalDate day) {
        if (day.isAfter(today())) throw new RuleViolatedException(AgreementProblem.DATE_IN_THE_FUTURE);
    }

    public Dossier dossier(Agreement agreement) {
        return new Dossier(agreement, papers.signatures(agreement), papers.schedules(agreement));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), WorkingDays.LONDON);
    }

    public Instant now() {
        return clock.instant();
    }
}
