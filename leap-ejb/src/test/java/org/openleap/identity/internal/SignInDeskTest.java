package org.openleap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.identity.ApiScope;
import org.openleap.identity.InvitePartner;
import org.openleap.identity.PartnerRole;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Who is who: threats T13 and T14. */
class SignInDeskTest {
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SignInDesk desk = new SignInDesk();
    private final ReachesOfTest reaches = new ReachesOfTest();

    @BeforeEach
    void open() {
        desk.accounts = accounts;
        desk.reaches = reaches;
        reaches.accounts = accounts;
        desk.clock = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void aPreparedPersonIsMatchedByTheirVerifiedAddress() {
        var prepared = accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));

        var person = desk.recognise(ofTheTrust("s-1", "Service@Example.org", Roles.SERVICE_LEAD));

        assertThat(person.caller().id()).isEqualTo(prepared.userId());
        assertThat(person.reach().services()).containsExactly("larkrise-ward");
        assertThat(person.reach().places()).containsExactly("tarnwold-city");
    }

    @Test
    void thePersonIsTheSameAtTheNextSignInWhateverTheirAddressIsThen() {
        accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));
        var first = desk.recognise(ofTheTrust("s-1", "service@example.org", Roles.SERVICE_LEAD));
        var second = desk.recognise(ofTheTrust("s-1", "married@example.org", Roles.SERVICE_LEAD));

        assertThat(second.caller().id()).isEqualTo(first.caller().id());
        assertThat(second.reach().services()).containsExactly("larkrise-ward");
    }

    @Test
    void anUnverifiedAddressMatchesNobody() {
        var prepared = accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));
        var person = desk.recognise(
                new ProvedIdentity("s-1", "Mallory", "service@example.org", false, Set.of(Roles.SERVICE_LEAD), ""));

        assertThat(person.caller().id()).isNotEqualTo(prepared.userId());
        assertThat(person.reach().services()).isEmpty();
    }

    @Test
    void aPartnerWithTheAddressOfAColleagueIsNeverLinkedAndGetsNoRoleOfTheTrust() {
        var prepared = accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));

        var person = desk.recognise(new ProvedIdentity(
                "s-evil",
                "Mallory",
                "service@example.org",
                true,
                Set.of(Roles.SERVICE_LEAD, Roles.ADMINISTRATOR, Roles.PARTNER),
                "merrow-valley-cvs"));

        assertThat(person.caller().id()).isNotEqualTo(prepared.userId());
        assertThat(person.caller().roles()).containsExactly(Roles.PARTNER);
        assertThat(person.caller().organisation()).isEqualTo("merrow-valley-cvs");
        assertThat(person.reach().services()).isEmpty();
        assertThat(prepared.isBound()).isFalse();
    }

    @Test
    void theColleagueStillFindsTheirAccountAfterwards() {
        var prepared = accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));
        desk.recognise(new ProvedIdentity("s-evil", "Mallory", "service@example.org", true, Set.of(), "elsewhere"));

        var person = desk.recognise(ofTheTrust("s-1", "service@example.org", Roles.SERVICE_LEAD));

        assertThat(person.caller().id()).isEqualTo(prepared.userId());
    }

    @Test
    void aNewcomerWithTheAddressOfSomebodyWhoLeftInheritsNothing() {
        accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));
        var first = desk.recognise(ofTheTrust("s-1", "service@example.org", Roles.SERVICE_LEAD));
        var newcomer = desk.recognise(ofTheTrust("s-2", "service@example.org", Roles.SERVICE_LEAD));

        assertThat(newcomer.caller().id()).isNotEqualTo(first.caller().id());
        assertThat(newcomer.reach().services()).isEmpty();
    }

    @Test
    void somebodyOfTheTrustWhoNowComesForAPartnerLosesTheRolesOfTheTrust() {
        accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));
        desk.recognise(ofTheTrust("s-1", "service@example.org", Roles.SERVICE_LEAD));

        var person = desk.recognise(new ProvedIdentity(
                "s-1", "Sam", "service@example.org", true, Set.of(Roles.SERVICE_LEAD), "merrow-valley-cvs"));

        assertThat(person.caller().roles()).isEmpty();
        assertThat(person.reach().services()).isEmpty();
    }

    @Test
    void aPartnerWithoutTheirOrganisationStaysAPartner() {
        desk.recognise(new ProvedIdentity("s-1", "Kasia", "k@example.org", true, Set.of(Roles.PARTNER), "cvs"));
        var person = desk.recognise(ofTheTrust("s-1", "k@example.org", Roles.ENGAGEMENT_LEAD));

        assertThat(person.caller().roles()).isEmpty();
    }

    @Test
    void aPartnerWhoComesForNoOrganisationHasNoRoleAtAll() {
        var person = desk.recognise(ofTheTrust("s-1", "k@example.org", Roles.PARTNER));

        assertThat(person.caller().roles()).isEmpty();
    }

    @Test
    void anAccountWithoutAnAddressIsNobodyElse() {
        var first = desk.recognise(new ProvedIdentity("s-1", "One", "", true, Set.of(Roles.DIRECTOR), ""));
        var second = desk.recognise(new ProvedIdentity("s-2", "Two", "", true, Set.of(Roles.DIRECTOR), ""));

        assertThat(second.caller().id()).isNotEqualTo(first.caller().id());
        assertThat(accounts.rows)
                .allSatisfy(account -> assertThat(account.email()).isEmpty());
    }

    @Test
    void aPartnerWithoutAnOrganisationHasNoRolesToBring() {
        assertThat(new ProvedIdentity("s-1", "One", "", true, Set.of(Roles.PARTNER), "").guestRoles())
                .isEmpty();
        assertThat(new ProvedIdentity("s-1", "One", "", true, Set.of(Roles.PARTNER), "cvs").guestRoles())
                .containsExactly(Roles.PARTNER);
    }

    @Test
    void aPartnerWhoIsConnectedWithTheirOrganisationLaterIsOneOfItsPeople() {
        desk.recognise(ofTheTrust("s-1", "k@example.org", Roles.PARTNER));
        desk.recognise(new ProvedIdentity("s-1", "Kasia", "k@example.org", true, Set.of(Roles.PARTNER), "cvs"));
        var person = desk.recognise(ofTheTrust("s-1", "k@example.org", Roles.ENGAGEMENT_LEAD));

        assertThat(person.caller().roles()).isEmpty();
    }

    @Test
    void aPartnerWhoComesForNoOrganisationIsNotTheColleagueWithTheSameAddress() {
        var prepared = accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));

        var person = desk.recognise(new ProvedIdentity(
                "s-evil", "Mallory", "service@example.org", true, Set.of(Roles.PARTNER, Roles.SERVICE_LEAD), ""));

        assertThat(person.caller().id()).isNotEqualTo(prepared.userId());
        assertThat(person.reach().services()).isEmpty();
        assertThat(prepared.isBound()).isFalse();
    }

    @Test
    void rolesAreLearnedAnewAtEachSignIn() {
        desk.recognise(ofTheTrust("s-1", "a@example.org", Roles.ENGAGEMENT_LEAD));
        var person = desk.recognise(ofTheTrust("s-1", "a@example.org", Roles.ENGAGEMENT_OFFICER));
        assertThat(person.caller().roles()).containsExactly(Roles.ENGAGEMENT_OFFICER);
    }

    @Test
    void whoStandsInForSomebodyReachesTheirServicesUntilTheyLeave() {
        var away = accounts.add(Account.prepared(serviceLeadOfLarkrise("service@example.org")));
        reaches.covered = Set.of(away.userId());

        var cover = desk.recognise(ofTheTrust("s-2", "cover@example.org", Roles.SERVICE_LEAD));
        assertThat(cover.reach().services()).containsExactly("larkrise-ward");
        assertThat(cover.reach().covered()).containsExactly(away.userId());

        away.leave();
        var later = desk.recognise(ofTheTrust("s-2", "cover@example.org", Roles.SERVICE_LEAD));
        assertThat(later.reach().services()).isEmpty();
    }

    @Test
    void aSystemIsAMemberOfItsOrganisationAndNoneOfItsPeople() {
        var system =
                ProvedIdentity.ofMachine("s-9", "Their system", "merrow-valley-cvs", Set.of(ApiScope.FEEDBACK_READ));

        var first = desk.recognise(system).caller();
        var again = desk.recognise(system).caller();

        assertThat(first.roles()).containsExactly(Roles.PARTNER);
        assertThat(first.organisation()).isEqualTo("merrow-valley-cvs");
        assertThat(first.may(ApiScope.FEEDBACK_READ)).isTrue();
        assertThat(first.may(ApiScope.FEEDBACK_WRITE)).isFalse();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(accounts.rows.get(0).kind()).isEqualTo(AccountKind.MACHINE);
    }

    @Test
    void aSystemThatIsBoundNoLongerHasNoRole() {
        desk.recognise(ProvedIdentity.ofMachine("s-9", "Their system", "merrow-valley-cvs", ApiScope.ALL));

        var unbound = desk.recognise(ofTheTrust("s-9", "", Roles.ENGAGEMENT_LEAD));

        assertThat(unbound.caller().roles()).isEmpty();
    }

    @Test
    void aSystemNeverSigns() {
        desk.recognise(ProvedIdentity.ofMachine("s-9", "Their system", "merrow-valley-cvs", ApiScope.ALL));
        var account = accounts.rows.get(0);
        account.sign(true);

        assertThat(account.rolesFor("merrow-valley-cvs")).containsExactly(Roles.PARTNER);
    }

    @Test
    void rolesThatLeapDoesNotKnowAreIgnored() {
        var person = desk.recognise(ofTheTrust("s-1", "a@example.org", "offline_access"));
        assertThat(person.caller().roles()).isEmpty();
    }

    @Test
    void whoSignsForTheirOrganisationKeepsTheMarkThereAndNowhereElse() {
        var healthwatch = Set.of(Roles.HEALTHWATCH);
        desk.recognise(new ProvedIdentity("s-1", "Pat", "p@example.org", true, healthwatch, "healthwatch-tarnshire"));
        accounts.rows.get(0).sign(true);

        assertThat(rolesOf(healthwatch, "healthwatch-tarnshire"))
                .containsExactlyInAnyOrder(Roles.HEALTHWATCH, Roles.SIGNATORY);
        assertThat(rolesOf(Set.of(), "healthwatch-tarnshire"))
                .as("a mark adds to a role and is none")
                .isEmpty();
        assertThat(rolesOf(healthwatch, "elsewhere")).containsExactly(Roles.HEALTHWATCH);
        assertThat(rolesOf(healthwatch, "")).isEmpty();
    }

    @Test
    void theMarkGoesWhenItIsTakenBackOrThePersonLeaves() {
        var healthwatch = Set.of(Roles.HEALTHWATCH);
        desk.recognise(new ProvedIdentity("s-1", "Pat", "p@example.org", true, healthwatch, "healthwatch-tarnshire"));
        var account = accounts.rows.get(0);
        account.sign(true);
        account.sign(false);
        assertThat(account.rolesFor("healthwatch-tarnshire")).containsExactly(Roles.HEALTHWATCH);

        account.sign(true);
        account.leave();
        account.rejoin(new InvitePartner("healthwatch-tarnshire", "Pat", "Doe", "p@example.org", PartnerRole.PARTNER));
        assertThat(account.rolesFor("healthwatch-tarnshire")).containsExactly(Roles.PARTNER);
    }

    @Test
    void noTokenBringsTheMark() {
        var person = desk.recognise(new ProvedIdentity(
                "s-1", "Pat", "p@example.org", true, Set.of(Roles.SIGNATORY, Roles.PARTNER), "merrow-valley-cvs"));

        assertThat(person.caller().roles()).containsExactly(Roles.PARTNER);
    }

    private Set<String> rolesOf(Set<String> roles, String organisation) {
        var identity = new ProvedIdentity("s-1", "Pat", "p@example.org", true, roles, organisation);
        return desk.recognise(identity).caller().roles();
    }

    @Test
    void namesAndAddressesStayOutOfLogs() {
        var identity = ofTheTrust("s-1", "a@example.org", Roles.DIRECTOR);
        assertThat(identity + "" + serviceLeadOfLarkrise("b@example.org"))
                .doesNotContain("example.org", "Sam", "Okoro");
    }

    private static ProvedIdentity ofTheTrust(String subject, String email, String role) {
        return new ProvedIdentity(subject, "Sam Okoro", email, true, Set.of(role), "");
    }

    private static PrepareAccount serviceLeadOfLarkrise(String email) {
        return new PrepareAccount(
                email,
                "Samuel Okoro",
                "Service manager",
                Set.of(Roles.SERVICE_LEAD),
                Set.of("larkrise-ward"),
                Set.of("tarnwold-city"));
    }

    /** Absences as a field. */
    private static final class ReachesOfTest extends Reaches {
        private Set<UserId> covered = Set.of();

        @Override
        Set<UserId> coveredBy(UserId person) {
            return covered;
        }
    }

    /** The table as a list. */
    private static final class AccountsInMemory extends AccountRepository {
        private final List<Account> rows = new ArrayList<>();

        @Override
        Account add(Account account) {
            rows.add(account);
            return account;
        }

        @Override
        List<Account> active(Set<UserId> ids) {
            return rows.stream()
                    .filter(account -> account.isActive() && ids.contains(account.userId()))
                    .toList();
        }

        @Override
        Optional<Account> bySubject(String subject) {
            return rows.stream().filter(account -> account.isBoundTo(subject)).findFirst();
        }

        @Override
        Optional<Account> byEmail(String email) {
            return rows.stream()
                    .filter(account -> account.email().equals(Optional.of(Account.normal(email))))
                    .findFirst();
        }
    }
}
