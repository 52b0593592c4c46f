package org.openleap.stakeholder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.Administrator;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.IndexWatch;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Partner;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.shared.PageRequest;

/** The directory on the real database: who may do what, what is kept, and what it costs. */
class StakeholderServiceIT extends InContainer {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @EJB
    StakeholderService service;

    @EJB
    PersonService persons;

    @EJB
    StakeholderRegister register;

    @EJB
    OrganisationFiles files;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    Partner partner;

    @EJB
    Administrator administrator;

    @Inject
    StatementLog log;

    @Inject
    Rows rows;

    @Inject
    IndexWatch index;

    @Test
    void anOrganisationIsFoundByTheBeginningOfItsNamesAndNumbers() {
        var word = word();
        var alias = added("Carers of " + word);
        officer.does(
                () -> service.change(new ChangeOrganisation(alias, version(alias), profile("Renamed " + word + "x"))));
        index.untilUpToDate();

        assertThat(officer.asks(() -> register.search("renam " + word.substring(0, 8))))
                .extracting(OrganisationSummary::alias)
                .contains(alias);
        assertThat(officer.asks(() -> register.search("carers " + word)))
                .as("by its former name")
                .extracting(OrganisationSummary::alias)
                .contains(alias);
        assertThat(officer.asks(() -> register.search(word.substring(2))))
                .as("not by the middle of a word")
                .isEmpty();
    }

    @Test
    void twoOrganisationsOfOneNameHaveAliasesOfTheirOwn() {
        var name = "Twin " + word();

        assertThat(added(name).value()).isNotEqualTo(added(name).value());
    }

    @Test
    void theDirectoryIsPagedByNameWithoutGapOrRepetition() {
        for (int number = 0; number < 5; number++) added("Paged " + word());
        var first = officer.asks(() -> register.page(OrganisationFilter.all(), PageRequest.first(3)));
        var second =
                officer.asks(() -> register.page(OrganisationFilter.all(), new PageRequest(3, first.nextCursor())));
        var both = officer.asks(() -> register.page(OrganisationFilter.all(), PageRequest.first(6)));

        assertThat(first.rows()).hasSize(3);
        assertThat(both.rows()).startsWith(first.rows().toArray(OrganisationSummary[]::new));
        assertThat(both.rows()).endsWith(second.rows().toArray(OrganisationSummary[]::new));
    }

    @Test
    void aPageOfTheDirectoryTakesThreeStatementsHoweverManyRows() {
        for (int number = 0; number < 12; number++) added("Many " + word());

        var statements =
                log.during(() -> officer.asks(() -> register.page(OrganisationFilter.all(), PageRequest.first(10))));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void everyFilterCanBeAsked() {
        for (int number = 0; number < 30; number++) added("Filtered " + word());
        for (var filter : new OrganisationFilter[] {
            OrganisationFilter.all(),
            new OrganisationFilter("vcfse", "", "", "", "", "", ""),
            new OrganisationFilter("", "charity", "", "", "", "", ""),
            new OrganisationFilter("", "", "voluntary", "", "", "", ""),
            new OrganisationFilter("", "", "", "hartmoor", "", "", ""),
            new OrganisationFilter("", "", "", "", "carers", "", ""),
            new OrganisationFilter("", "", "", "", "", "nobody", ""),
            new OrganisationFilter("", "", "", "", "", "", "NEW")
        }) {
            assertThat(officer.asks(() -> register.page(filter, PageRequest.first(5)))
                            .rows())
                    .as(filter.toString())
                    .isNotNull();
        }
    }

    @Test
    void contactsOfBothDirectionsAreKeptAndTheLastDayIsDerived() {
        var alias = added("Contacted " + word());
        contact(alias, ContactDirection.BY_US, MAY);
        contact(alias, ContactDirection.BY_THEM, MAY.plusDays(3));

        var history = officer.asks(() -> register.contacts(alias, PageRequest.first(10)));

        assertThat(history.rows())
                .extracting(ContactSummary::direction)
                .containsExactly(ContactDirection.BY_THEM, ContactDirection.BY_US);
        assertThat(officer.asks(() -> register.find(alias)).summary().lastContact())
                .isEqualTo(MAY.plusDays(3));
    }

    @Test
    void aMergeLosesNothingAndTheOldAliasLeadsToTheRecordThatStayed() {
        var name = word();
        var kept = added("Kept " + name);
        var duplicate = added("Double " + name);
        var umbrella = added("Umbrella " + name);
        var person = person("Ana " + name, duplicate);
        contact(duplicate, ContactDirection.BY_US, MAY);
        officer.does(() -> service.link(new LinkOrganisations(duplicate, umbrella, LinkKind.MEMBER_OF, MAY)));
        officer.does(() -> service.link(new LinkOrganisations(kept, umbrella, LinkKind.MEMBER_OF, MAY)));

        lead.does(() -> service.merge(new MergeOrganisations(kept, version(kept), duplicate)));

        assertThat(officer.asks(() -> register.find(duplicate)).alias()).isEqualTo(kept);
        assertThat(officer.asks(() -> register.people(kept)))
                .extracting(PersonSummary::id)
                .containsExactly(person);
        assertThat(officer.asks(() -> register.contacts(duplicate, PageRequest.first(5)))
                        .rows())
                .hasSize(1);
        assertThat(officer.asks(() -> register.find(kept)).belongsTo()).hasSize(1);
        index.untilUpToDate();
        assertThat(officer.asks(() -> register.search("double " + name)))
                .extracting(OrganisationSummary::alias)
                .containsExactly(kept);
    }

    @Test
    void aSuccessorIsNamedAndTheHistoryStays() {
        var name = word();
        var old = added("Old " + name);
        var successor = added("New " + name);
        contact(old, ContactDirection.BY_US, MAY);

        lead.does(() -> service.succeed(
                new SucceedOrganisation(old, version(old), SuccessionKind.REPLACED_BY, successor, MAY)));

        var detail = officer.asks(() -> register.find(old));
        assertThat(detail.succession().successor()).isEqualTo(successor);
        assertThat(detail.summary().isCurrent()).isFalse();
        assertThat(officer.asks(() -> register.find(successor)).predecessors())
                .extracting(OrganisationSummary::alias)
                .containsExactly(old);
        assertThat(officer.asks(() -> register.contacts(old, PageRequest.first(5)))
                        .rows())
                .hasSize(1);
    }

    @Test
    void howPeopleAreReachedIsForOfficersAndLeadsOnly() {
        var alias = added("Private " + word());
        person("Zoe " + word(), alias);

        assertThat(officer.asks(() -> register.people(alias)).get(0).email()).isNotEmpty();
        assertThat(director.asks(() -> register.people(alias)).get(0))
                .returns("", PersonSummary::email)
                .returns("", PersonSummary::phone);
        assertThatThrownBy(() -> director.asks(() -> register.searchPeople("zoe")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPartnerAndTheAdministratorReadNothing() {
        var alias = added("Closed " + word());

        assertThatThrownBy(() -> partner.asks(() -> register.find(alias))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> administrator.asks(() -> register.search("closed")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> director.does(() -> contact(alias))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.does(() -> service.merge(new MergeOrganisations(alias, 1, alias))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aStopIsKeptAndStopsTheAddress() {
        var alias = added("Stopped " + word());
        var person = person("Kay " + word(), alias);
        officer.does(() -> persons.stop(new StopContact(person, personVersion(person), true, false, "")));

        assertThat(officer.asks(() -> register.person(person)).summary().mayBeContacted())
                .isFalse();
        assertThat(rows.count(
                        "select count(*) from audit_event where action = 'person.contactStopped' and subject = ?",
                        person.value()))
                .isEqualTo(1);
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        var name = word();
        var file = ("name,category,type,phone\n" + name + " One,vcfse,Charity,'+44 1632 960001\n" + name
                        + " Two,vcfse,no such type,\n\n" + name + " One,vcfse,charity,\n")
                .getBytes(UTF_8);

        var first = officer.asks(() -> files.take(file));
        var second = officer.asks(() -> files.take(file));

        assertThat(first)
                .extracting(ImportLine::outcome)
                .containsExactly(RowOutcome.ADDED, RowOutcome.WRONG, RowOutcome.REPEATED);
        assertThat(first.get(1).faults())
                .containsExactly(new ImportLine.Fault("type", RowFault.NOT_IN_LIST, "no such type"));
        assertThat(first.get(2).number()).isEqualTo(5);
        assertThat(second).extracting(ImportLine::outcome).doesNotContain(RowOutcome.ADDED);
        var page = officer.asks(() -> files.page(OrganisationFilter.all(), PageRequest.first(200)));
        assertThat(page.rows()).anyMatch(row -> row.contains(name + " One") && row.contains("+44 1632 960001"));
    }

    private OrganisationAlias added(String name) {
        return officer.asks(() -> service.add(AddOrganisation.of(profile(name))));
    }

    private static OrganisationProfile profile(String name) {
        return OrganisationProfile.of(name, "vcfse", "charity");
    }

    private PersonId person(String name, OrganisationAlias alias) {
        var role = new TakeRole(alias, "lead_contact", "", MAY);
        var email = name.replace(' ', '.') + "@example.org";
        return officer.asks(() -> persons.add(new AddPerson(name, role, PersonContact.byEmail(email), "")));
    }

    private void contact(OrganisationAlias alias) {
        service.recordContact(new RecordContact(
                alias, null, ContactDirection.BY_US, ContactDeed.INFORMED, ContactField.CAMPAIGN, MAY, "Flyers", ""));
    }

    private void contact(OrganisationAlias alias, ContactDirection direction, LocalDate on) {
        officer.does(() -> service.recordContact(new RecordContact(
                alias, null, direction, ContactDeed.INVOLVED, ContactField.RESEARCH, on, "A survey", "")));
    }

    private long version(OrganisationAlias alias) {
        return officer.asks(() -> register.find(alias)).version();
    }

    private long personVersion(PersonId id) {
        return officer.asks(() -> register.person(id)).version();
    }

    /** A word that no other test uses. */
    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
