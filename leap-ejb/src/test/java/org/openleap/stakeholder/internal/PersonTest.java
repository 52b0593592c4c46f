package org.openleap.stakeholder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.stakeholder.internal.OrganisationFixture.LEAD;
import static org.openleap.stakeholder.internal.OrganisationFixture.NOON;
import static org.openleap.stakeholder.internal.OrganisationFixture.organisation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void nothingPersonalIsPrinted() {
        var summary = PersonLists.grouped(java.util.List.of()).toString()
                + moira.contact()
                + new StopContact(moira.key(), 0, true, false, "secret").person();

        assertThat(summary).doesNotContain("Moira", "example.org");
    }

    private RoleSummary takesRole(String alias, LocalDate starts) {
        var command = new TakeRole(new OrganisationAlias(alias), "lead_contact", "Chair", starts);
        moira.takeRole(command, organisation(alias, alias), LEAD, NOON);
        return moira.roles().get(0).summary();
    }
}
