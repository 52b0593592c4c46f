package org.openleap.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.IndexWatch;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.shared.PageRequest;

/** Two records of one person become one on the real database, and contact is counted by quarter. */
class MergedPeopleIT extends InContainer {
    private static final LocalDate TODAY = LocalDate.now();

    @EJB
    StakeholderService service;

    @EJB
    PersonService persons;

    @EJB
    StakeholderRegister register;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    Doorkeeper doorkeeper;

    @Inject
    IndexWatch index;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private OrganisationAlias shed;
    private OrganisationAlias choir;
    private PersonId kept;
    private PersonId duplicate;

    @BeforeEach
    void twoRecords() {
        shed = organisation("Shed " + word);
        choir = organisation("Choir " + word);
        kept = person("Ana " + word, shed, word + "@example.org");
        duplicate = person("Anna Double" + word, choir, word + "@example.com");
    }

    @Test
    void rolesContactsAndNamesGoToTheRecordThatStays() {
        contact(choir, duplicate, ContactDirection.BY_US, TODAY);

        merge();
        index.untilUpToDate();

        var person = officer.asks(() -> register.person(duplicate));
        assertThat(person.summary().id()).isEqualTo(kept);
        assertThat(person.note()).contains(word + "@example.com", "Anna Double" + word);
        assertThat(person.summary().roles())
                .extracting(RoleSummary::organisation)
                .containsExactlyInAnyOrder(shed, choir);
        assertThat(officer.asks(() -> register.contactsWith(kept, PageRequest.first(5)))
                        .rows())
                .hasSize(1);
        assertThat(officer.asks(() -> register.people(choir)))
                .extracting(PersonSummary::id)
                .containsExactly(kept);
        assertThat(officer.asks(() -> register.searchPeople("double" + word)))
                .as("by the name of the record that went")
                .extracting(PersonSummary::id)
                .containsExactly(kept);
    }

    @Test
    void aStopOfEitherStopsBothAddressesAndEndsForBoth() {
        officer.does(() -> persons.stop(new StopContact(duplicate, version(duplicate), true, false, "Shared post")));
        assertThat(doorkeeper.isStopped(word + "@example.org")).isFalse();

        merge();

        assertThat(doorkeeper.isStopped(word + "@example.org")).isTrue();
        assertThat(doorkeeper.isStopped(word + "@example.com")).isTrue();
        officer.does(() -> persons.stop(new StopContact(kept, version(kept), false, false, "")));
        assertThat(doorkeeper.isStopped(word + "@example.com")).isFalse();
    }

    @Test
    void aRecordMergedEarlierFollows() {
        var third = person("Third " + word, shed, word + "@third.example.org");
        lead.does(() -> persons.merge(new MergePeople(duplicate, version(duplicate), third)));

        merge();

        assertThat(officer.asks(() -> register.person(third)).summary().id()).isEqualTo(kept);
    }

    @Test
    void theTwoAreProposedAsOneWhileTheyShareANameOrAnAddress() {
        var namesake = person("Ana " + word, choir, "");

        assertThat(lead.asks(() -> register.twinsOf(kept)))
                .extracting(PersonSummary::id)
                .containsExactly(namesake);
        assertThat(lead.asks(() -> register.duplicatePeople()))
                .anySatisfy(group ->
                        assertThat(group).extracting(PersonSummary::id).containsExactlyInAnyOrder(kept, namesake));
    }

    @Test
    void onlyALeadMerges() {
        assertThatThrownBy(() -> officer.does(this::mergeCommand)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.asks(() -> register.duplicatePeople())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void contactIsCountedByQuarterInBothDirections() {
        contact(shed, kept, ContactDirection.BY_US, TODAY);
        contact(shed, kept, ContactDirection.BY_THEM, TODAY);
        contact(shed, kept, ContactDirection.BY_THEM, TODAY.minusMonths(3));
        contact(shed, kept, ContactDirection.BY_US, TODAY.minusYears(3));

        var trend = director.asks(() -> register.trend(shed));

        assertThat(trend).hasSize(8);
        assertThat(trend.get(7)).returns(1L, ContactQuarter::byUs).returns(1L, ContactQuarter::byThem);
        assertThat(trend.get(6)).returns(0L, ContactQuarter::byUs).returns(1L, ContactQuarter::byThem);
        assertThat(trend.stream().mapToLong(ContactQuarter::all).sum())
                .as("what is older than two years is history")
                .isEqualTo(3);
    }

    private void merge() {
        lead.does(this::mergeCommand);
    }

    private void mergeCommand() {
        persons.merge(new MergePeople(kept, version(kept), duplicate));
    }

    private OrganisationAlias organisation(String name) {
        return officer.asks(() -> service.add(AddOrganisation.of(OrganisationProfile.of(name, "vcfse", "charity"))));
    }

    private PersonId person(String name, OrganisationAlias alias, String email) {
        var role = new TakeRole(alias, "lead_contact", "", TODAY.minusYears(1));
        return officer.asks(() -> persons.add(new AddPerson(name, role, PersonContact.byEmail(email), "")));
    }

    private void contact(OrganisationAlias with, PersonId person, ContactDirection direction, LocalDate on) {
        officer.does(() -> service.recordContact(new RecordContact(
                with, person, direction, ContactDeed.INFORMED, ContactField.CAMPAIGN, on, "Flyers", "")));
    }

    private long version(PersonId id) {
        return officer.asks(() -> register.person(id)).version();
    }
}
