package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.DraftAgreement;
import org.openleap.agreement.PartyName;
import org.openleap.identity.CurrentUser;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;

/** Begins agreements: from a partnership, or from the agreement before. */
@ApplicationScoped
public class Drafting {
    @Inject
    AgreementRepository agreements;

    @Inject
    Counterparts counterparts;

    @Inject
    ReferenceData reference;

    @Inject
    AgreementDesk desk;

    @Inject
    CurrentUser user;

    public Agreement begin(DraftAgreement command) {
        var agreement = Agreement.draft(command, counterparts.require(command), user.id(), desk.now());
        counterparts
                .sections(command)
                .forEach((section, wording) -> agreement.write(section, wording, user.id(), desk.now()));
        return added(agreement);
    }

    public void change(Agreement agreement, DraftAgreement command) {
        agreement.changeTerms(command, counterparts.require(command), user.id(), desk.now());
    }

    /** Follows the earlier one on the next day, for a year. */
    public Agreement renew(Agreement earlier) {
        var terms = earlier.summary();
        var next = later(terms.endsOn().plusDays(1), desk.today());
        var command = new DraftAgreement(
                terms.partnership(),
                terms.title(),
                terms.kind(),
                terms.reach(),
                terms.parties().stream().map(PartyName::organisation).toList(),
                next,
                next.plusYears(1).minusDays(1),
                next.plusYears(1));
        var agreement = Agreement.draft(command, counterparts.require(command), user.id(), desk.now());
        agreement.startFrom(earlier);
        return added(agreement);
    }

    /** @throws RuleViolatedException {@link AgreementProblem#UNKNOWN_CHOICE} */
    public void aim(Agreement agreement, Set<String> aims) {
        boolean known = aims.stream().allMatch(aim -> reference.knows(ReferenceList.AGREEMENT_AIM, aim));
        if (!known) throw new RuleViolatedException(AgreementProblem.UNKNOWN_CHOICE);
        agreement.aimAt(aims, user.id(), desk.now());
    }

    /** @throws RuleViolatedException {@link AgreementProblem#OUT_OF_DATE} */
    public void requireAhead(LocalDate day) {
        if (day.isBefore(desk.today())) throw new RuleViolatedException(AgreementProblem.OUT_OF_DATE);
    }

    private Agreement added(Agreement agreement) {
        agreement.touch("agreement.drafted", user.id(), desk.now());
        agreements.add(agreement);
        return agreement;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
