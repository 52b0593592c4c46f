package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.PersonContact;
import org.openleap.stakeholder.StakeholderProblem;
import org.openleap.stakeholder.TakeRole;

/** Lets only codes of the trust's lists into the directory. A code that has ended may stay where it stands already. */
@ApplicationScoped
public class ListedCodes {
    @Inject
    ReferenceData lists;

    /** @throws RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE} */
    public void require(OrganisationProfile profile) {
        require(ReferenceList.STAKEHOLDER_CATEGORY, Set.of(profile.category()));
        require(ReferenceList.ORGANISATION_TYPE, Set.of(profile.type()));
        if (!profile.sector().isEmpty()) require(ReferenceList.SECTOR, Set.of(profile.sector()));
        require(ReferenceList.PLACE, profile.places());
        require(ReferenceList.COMMUNITY, profile.communities());
    }

    /** @throws RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE} */
    public void require(TakeRole role) {
        require(ReferenceList.PERSON_ROLE, Set.of(role.role()));
    }

    /** @throws RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE} */
    public void require(PersonContact contact) {
        require(ReferenceList.COMMUNICATION_NEED, contact.needs());
    }

    /** Labels read like the codes of ended entries too, so a label that is the code itself means "unknown". */
    private void require(ReferenceList list, Collection<String> codes) {
        for (var code : codes) {
            boolean ended = !lists.label(list, code).equals(code);
            if (!lists.knows(list, code) && !ended) {
                throw new RuleViolatedException(StakeholderProblem.UNKNOWN_CODE, code);
            }
        }
    }
}
