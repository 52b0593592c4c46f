package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.openleap.partnership.AcceptInterest;
import org.openleap.partnership.InterestProfile;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PreferredRoute;
import org.openleap.partnership.PutParticipant;
import org.openleap.partnership.RoleType;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.AddPerson;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.Organisations;
import org.openleap.stakeholder.PersonContact;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.TakeRole;

/** Makes organisation, person and participants from what somebody typed on the public form. */
@ApplicationScoped
public class InterestAdoption {
    @Inject
    Organisations organisations;

    @Inject
    ReferenceData lists;

    @Inject
    PartEditor editor;

    @Inject
    PartRepository parts;

    @Inject
    PartnershipDesk desk;

    /** Alias of the organisation that takes part, empty for an individual. */
    public String adopt(AcceptInterest command, Interest interest, Partnership partnership) {
        var today = desk.today();
        if (!interest.profile().isOrganisation()) {
            var person = addPerson(interest, null);
            parts.add(participant(partnership, interest, person, today));
            return "";
        }
        var alias = command.organisation().isEmpty()
                ? enter(command, interest.profile())
                : new OrganisationAlias(command.organisation());
        editor.join(partnership, alias, today);
        addPerson(
                interest, new TakeRole(alias, "lead_contact", interest.contact().role(), today));
        return alias.value();
    }

    private OrganisationAlias enter(AcceptInterest command, InterestProfile profile) {
        var type = command.type();
        var category = lists.choices(ReferenceList.ORGANISATION_TYPE).stream()
                .filter(choice -> choice.code().equals(type))
                .map(Choice::group)
                .findFirst()
                .orElseThrow(() -> new RuleViolatedException(PartnershipProblem.UNKNOWN_CODE, type));
        return organisations.add(AddOrganisation.of(new OrganisationProfile(
                profile.name(),
                category,
                type,
                "",
                Network.NEW,
                Set.of(),
                profile.communities(),
                "",
                profile.charityNumber(),
                profile.website(),
                "",
                "",
                "",
                "",
                "")));
    }

    private PersonId addPerson(Interest interest, TakeRole role) {
        var contact = interest.contact();
        var route = contact.prefers() == PreferredRoute.PHONE ? ContactRoute.PHONE : ContactRoute.EMAIL;
        var reach = new PersonContact(route, contact.email(), contact.phone(), "", Set.of(), "", "");
        return organisations.addPerson(new AddPerson(contact.name(), role, reach, ""));
    }

    /** An individual is not named in public before they agreed to it. */
    private static ParticipantLine participant(
            Partnership partnership, Interest interest, PersonId person, LocalDate today) {
        return ParticipantLine.of(partnership.id())
                .put(new PutParticipant(
                        partnership.reference(),
                        0,
                        0,
                        ParticipantKind.PERSON,
                        "",
                        person.value(),
                        interest.contact().name(),
                        RoleType.LEAD,
                        "",
                        today,
                        LocalDate.MAX,
                        false));
    }
}
