package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.ContactLoad;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.ContactDeed;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.RecordContact;
import org.openleap.stakeholder.StakeholderProblem;

/** Notes who informed or involved whom, and counts how often somebody was asked. */
@ApplicationScoped
public class ContactBook {
    @Inject
    ContactRepository contacts;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    @Inject
    InstantSource clock;

    @Inject
    StakeholderNews news;

    @Inject
    ContactLoad load;

    /** @throws RuleViolatedException {@link StakeholderProblem#DATE_IN_THE_FUTURE} */
    public void record(RecordContact command) {
        var now = clock.instant();
        if (command.on().isAfter(LocalDate.ofInstant(now, WorkingDays.LONDON))) {
            throw new RuleViolatedException(StakeholderProblem.DATE_IN_THE_FUTURE);
        }
        var organisation = organisations.require(command.organisation(), VisibilityScope.system());
        var with = command.person() == null ? null : people.require(command.person(), VisibilityScope.system());
        contacts.add(ContactEntry.of(command, organisation, with, news.by(), now));
        if (with != null) countAsk(command, with);
        var alias = organisation.alias().value();
        news.tell("contact.recorded", alias, facts(command));
    }

    /** To involve somebody is to ask them for something; to inform them is not. */
    private void countAsk(RecordContact command, Person with) {
        boolean asked = command.direction() == ContactDirection.BY_US && command.deed() == ContactDeed.INVOLVED;
        var email = with.contact().email();
        if (asked && !email.isEmpty()) load.asked(email, command.field().name());
    }

    private static Map<String, String> facts(RecordContact command) {
        return Map.of(
                "direction", command.direction().name(),
                "deed", command.deed().name(),
                "field", command.field().name(),
                "on", command.on().toString());
    }
}
