package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.partnership.DescribePartnership;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;

/** Checks what a caller chose against the lists, the directory and the register. */
@ApplicationScoped
public class Codes {
    @Inject
    ReferenceData lists;

    @Inject
    People people;

    @Inject
    PartRepository parts;

    @Inject
    PartnershipDesk desk;

    /** @throws RuleViolatedException {@link PartnershipProblem#UNKNOWN_CODE}, {@code SAME_PARTNERSHIP} */
    public void require(DescribePartnership command) {
        command.places().forEach(code -> require(ReferenceList.PLACE, code));
        command.mechanisms().forEach(code -> require(ReferenceList.MECHANISM, code));
        requireStrategy(command.strategy());
        if (command.predecessor().equals(command.reference().value())) {
            throw new RuleViolatedException(PartnershipProblem.SAME_PARTNERSHIP);
        }
        if (!command.predecessor().isEmpty()) desk.require(new PartnershipReference(command.predecessor()));
        requireOwner(command.owner());
    }

    /** @throws RuleViolatedException {@link PartnershipProblem#UNKNOWN_CODE} */
    public void require(ReferenceList list, String code) {
        if (!lists.knows(list, code)) throw new RuleViolatedException(PartnershipProblem.UNKNOWN_CODE, code);
    }

    /** 0 is none. @throws RuleViolatedException {@link PartnershipProblem#UNKNOWN_CODE} */
    void requireStrategy(long strategy) {
        if (strategy != 0 && parts.strategy(strategy).isEmpty()) {
            throw new RuleViolatedException(PartnershipProblem.UNKNOWN_CODE, Long.toString(strategy));
        }
    }

    private void requireOwner(String owner) {
        boolean known = owner.isEmpty()
                || people.withRole(Roles.ENGAGEMENT_LEAD).stream()
                        .anyMatch(each -> each.id().value().equals(owner));
        if (!known) throw new RuleViolatedException(PartnershipProblem.UNKNOWN_OWNER);
    }
}
