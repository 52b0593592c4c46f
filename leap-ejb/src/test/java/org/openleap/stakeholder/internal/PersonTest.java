package org.openleap.stakeholder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.stakeholder.internal.OrganisationFixture.LEAD;
import static org.openleap.stakeholder.internal.OrganisationFixture.NOON;
import static org.openleap.stakeholder.internal.OrganisationFixture.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonContact;
import org.openleap.stakeholder.RoleSummary;
import org.openleap.stakeholder.StakeholderProblem;
import org.openleap.stakeholder.StopContact;
import org.openleap.stakeholder.TakeRole;

class PersonTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Person moira =
            Person.enter("Moira Blackett", PersonContact.byEmail("Moira@Example.org"), "", LEAD, NOON);

    @Test
    void aPersonMayBeContactedUntilSomebodySaysOtherwise() {
        assertThat(moira.mayBeContacted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "true, true"})
    void eachFlagStopsEveryMessage(boolean unsafe, boolean deceased) {
        moira.stop(new StopContact(moira.key(), 0, unsafe, deceased, "Somebody else reads the post"), LEAD, NOON);

        assertThat(moira.mayBeContacted()).isFalse();
    }

    @Test
    void messagesCanBeLetThroughAgain() {
        moira.stop(new StopContact(moira.key(), 0, true, false, ""), LEAD, NOON);

        moira.stop(new StopContact(moira.key(), 0, false, false, ""), LEAD, NOON);

        assertThat(moira.mayBeContacted()).isTrue();
        assertThat(moira.lastChange().what()).isEqualTo("person.contactAllowed");
    }

    @Test
    void anAddressIsKeptInOneSpellingSoThatAStopReachesIt() {
        assertThat(moira.contact().email()).isEqualTo("moira@example.org");
    }

    @Test
    void aPersonHoldsRolesInSeveralOrganisationsAtOnce() {
        takesRole("carers-link", MAY);
        takesRole("hartmoor-cvs", MAY.plusMonths(1));

        assertThat(moira.roles())
                .extracting(PersonRole::summary)
                .extracting(role -> role.organisation().value())
                .containsExactly("hartmoor-cvs", "carers-link");
    }

    @Test
    void aRoleIsHeldFromItsFirstDayToItsLast() {
        takesRole("carers-link", MAY);
        moira.endRole(0, MAY.plusDays(30), LEAD, NOON);

        var role = moira.roles().get(0).summary();

        assertThat(role)
                .returns(false, held -> held.isHeldOn(MAY.minusDays(1)))
                .returns(true, held -> held.isHeldOn(MAY))
                .returns(true, held -> held.isHeldOn(MAY.plusDays(30)))
                .returns(false, held -> held.isHeldOn(MAY.plusDays(31)));
    }

    @Test
    void aRoleDoesNotEndBeforeItBegins() {
        takesRole("carers-link", MAY);

        assertThatThrownBy(() -> moira.endRole(0, MAY.minusDays(1), LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.ENDS_BEFORE_START);
    }

    @Test
    void aRoleThatNobodyTookCannotEnd() {
        assertThatThrownBy(() -> moira.endRole(99, MAY, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.UNKNOWN_ROLE);
    }

    @Test
    void aMergeLosesNothing() {
        var twin = Person.enter("Moyra Blackett", contact("01632 960555", Set.of("bsl")), "Likes mornings", LEAD, NOON);
        takesRole("carers-link", MAY);
        twin.takeRole(role("carers-link", MAY), organisation("carers-link", "carers-link"), LEAD, NOON);
        twin.takeRole(role("hartmoor-cvs", MAY), organisation("hartmoor-cvs", "hartmoor-cvs"), LEAD, NOON);

        moira.absorb(twin, LEAD, NOON);

        assertThat(moira.contact())
                .returns("moira@example.org", PersonContact::email)
                .returns("01632 960555", PersonContact::phone)
                .returns(Set.of("bsl"), PersonContact::needs);
        assertThat(moira.note()).contains("Moyra Blackett", "Likes mornings", "moyra@example.com");
        assertThat(moira.roles())
                .extracting(PersonRole::summary)
                .extracting(role -> role.organisation().value())
                .containsExactlyInAnyOrder("carers-link", "hartmoor-cvs");
        assertThat(moira.lastChange().what()).isEqualTo("person.merged");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false",
        "false, true, false, false",
        "false, false, true, false",
        "false, false, false, true"
    })
    void theHarsherStopWins(boolean unsafe, boolean deceased, boolean otherUnsafe, boolean otherDeceased) {
        var other = Person.enter("M. Blackett", PersonContact.none(), "", LEAD, NOON);
        moira.stop(new StopContact(moira.key(), 0, unsafe, deceased, "Mine"), LEAD, NOON);
        other.stop(new StopContact(other.key(), 0, otherUnsafe, otherDeceased, "Theirs"), LEAD, NOON);

        moira.absorb(other, LEAD, NOON);

        assertThat(moira.mayBeContacted()).isFalse();
        assertThat(moira.isUnsafe()).isEqualTo(unsafe || otherUnsafe);
        assertThat(moira.isDeceased()).isEqualTo(deceased || otherDeceased);
        assertThat(moira.unsafeNote()).contains("Mine", "Theirs");
    }

    @Test
    void theMergedRecordLeadsToTheOneThatStayed() {
        var other = Person.enter("M. Blackett", PersonContact.none(), "", LEAD, NOON);

        moira.absorb(other, LEAD, NOON);

        assertThat(other.isListed()).isFalse();
        assertThat(other.kept()).isEqualTo(moira);
        assertThat(moira.kept()).isEqualTo(moira);
    }

    @Test
    void nobodyIsMergedWithThemselves() {
        assertThatThrownBy(() -> moira.absorb(moira, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.ITSELF);
    }

    @Test
    void nothingPersonalIsPrinted() {
        var summary = PersonLists.grouped(java.util.List.of()).toString()
                + moira.contact()
                + new StopContact(moira.key(), 0, true, false, "secret").person();

        assertThat(summary).doesNotContain("Moira", "example.org");
    }

    private RoleSummary takesRole(String alias, LocalDate starts) {
        moira.takeRole(role(alias, starts), organisation(alias, alias), LEAD, NOON);
        return moira.roles().get(0).summary();
    }

    private static TakeRole role(String alias, LocalDate starts) {
        return new TakeRole(new OrganisationAlias(alias), "lead_contact", "Chair", starts);
    }

    private static PersonContact contact(String phone, Set<String> needs) {
        return new PersonContact(ContactRoute.PHONE, "moyra@example.com", phone, "", needs, "", "");
    }
}
