package org.openleap.web.stakeholder;

import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.StakeholderProblem;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;

/** Reads the key in an address; something else than a key leads to nothing. */
final class Keys {
    private static final String ORGANISATION = "/staff/organisation";
    private static final String PERSON = "/staff/person";

    private Keys() {}

    /** @throws NotFoundException {@link StakeholderProblem#UNKNOWN_ORGANISATION} */
    static OrganisationAlias organisation(String typed) {
        try {
            return new OrganisationAlias(typed);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(StakeholderProblem.UNKNOWN_ORGANISATION);
        }
    }

    /** @throws NotFoundException {@link StakeholderProblem#UNKNOWN_PERSON} */
    static PersonId person(String typed) {
        try {
            return new PersonId(typed);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(StakeholderProblem.UNKNOWN_PERSON);
        }
    }

    static String href(OrganisationAlias alias) {
        return Href.to(ORGANISATION).with("id", alias).toString();
    }

    static String href(PersonId id) {
        return Href.to(PERSON).with("id", id).toString();
    }

    static String redirect(OrganisationAlias alias) {
        return Redirect.to(ORGANISATION) + "&id=" + alias;
    }

    static String redirect(PersonId id) {
        return Redirect.to(PERSON) + "&id=" + id;
    }
}
