package org.openleap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.identity.ChangeColleague;
import org.openleap.identity.ColleagueChange;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffEvent;
import org.openleap.identity.StaffStanding;
import org.openleap.identity.StaffStep;
import org.openleap.identity.UserId;
import org.openleap.identity.Workplaces;
import org.openleap.identity.WorksFor;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.ProblemCode;

/** Who works for what, and what is written down of it. */
class StaffDeskTest {
    private static final UserId ADMIN = new UserId("admin");
    private static final Hand HAND = new Hand(ADMIN, Instant.parse("2026-11-26T09:00:00Z"));
    private static final Set<String> NONE = Set.of();
    private static final WorksFor LARKRISE = new WorksFor("Ward manager", Set.of("larkrise-ward"), NONE);
    private static final WorksFor HERON = new WorksFor("Ward manager", Set.of("heron-ward"), Set.of("tarnwold-city"));

    private final StaffInMemory staff = new StaffInMemory();
    private final StaffDesk desk = new StaffDesk();

    @BeforeEach
    void open() {
        desk.staff = staff;
        desk.accounts = staff.accounts;
        desk.guard = new StaffInMemory.Guard();
        desk.events = staff.events();
        desk.work = new KnownWork();
        desk.work.workplaces = new Workplaces() {
            @Override
            public boolean hasService(String code) {
                return Set.of("larkrise-ward", "heron-ward").contains(code);
            }

            @Override
            public boolean hasPlace(String code) {
                return code.equals("tarnwold-city");
            }
        };
    }

    @Test
    void whoeverIsEnteredWorksForItFromTheFirstDayAndWaitsForTheirFirstSignIn() {
        var person = enter(LARKRISE);

        var detail = desk.find(person);
        assertThat(detail.colleague().worksFor()).isEqualTo(LARKRISE);
        assertThat(detail.colleague().hasCome()).isFalse();
        assertThat(detail.colleague().roles()).isEmpty();
        assertThat(detail.email()).isEqualTo("mirela@example.org");
        assertThat(detail.version()).isEqualTo(1);
        assertThat(staff.fired)
                .extracting(StaffEvent::action, StaffEvent::actor)
                .containsExactly(tuple("staff.entered", "admin"));
    }

    @Test
    void nobodyIsEnteredTwice() {
        enter(LARKRISE);

        assertRefused(IdentityProblem.ADDRESS_KNOWN, () -> desk.enter(entry("Mirela@Example.org", HERON), HAND));
        assertThat(staff.fired).hasSize(1);
    }

    @Test
    void everyChangeIsWrittenDownWithWhatWasBefore() {
        var person = enter(LARKRISE);
        desk.change(new ChangeColleague(person, 1, HERON), HAND);

        assertThat(desk.history(person))
                .extracting(ColleagueChange::step, ColleagueChange::before, ColleagueChange::after, ColleagueChange::by)
                .containsExactly(
                        tuple(StaffStep.CHANGED, LARKRISE, HERON, "Nadia"),
                        tuple(StaffStep.ENTERED, WorksFor.NOTHING, LARKRISE, "Nadia"));
        assertThat(staff.fired.get(1).facts())
                .isEqualTo(Map.of(
                        "number", "2",
                        "servicesGiven", "heron-ward",
                        "servicesTaken", "larkrise-ward",
                        "placesGiven", "tarnwold-city",
                        "placesTaken", ""));
    }

    @Test
    void somebodyWhomNobodyDescribedCanBeGivenTheirServices() {
        var person = staff.signedIn("s-1");

        desk.change(new ChangeColleague(person, 0, LARKRISE), HAND);

        assertThat(desk.find(person).colleague().worksFor()).isEqualTo(LARKRISE);
        assertThat(desk.history(person))
                .singleElement()
                .extracting(ColleagueChange::before)
                .isEqualTo(WorksFor.NOTHING);
    }

    @Test
    void rolesStayWhatTheSignInServiceSaid() {
        var person = staff.signedIn("s-1");

        desk.change(new ChangeColleague(person, 0, LARKRISE), HAND);

        assertThat(desk.find(person).colleague().roles()).containsExactly(Roles.SERVICE_LEAD);
    }

    @Test
    void whoeverComesSecondIsRefused() {
        var person = enter(LARKRISE);
        desk.change(new ChangeColleague(person, 1, HERON), HAND);

        assertRefused(
                SharedProblem.CHANGED_MEANWHILE, () -> desk.change(new ChangeColleague(person, 1, LARKRISE), HAND));
        assertThat(desk.find(person).colleague().worksFor()).isEqualTo(HERON);
    }

    @Test
    void aServiceOrPlaceThatThereIsNotIsRefused() {
        var person = enter(LARKRISE);
        var noWard = new WorksFor("", Set.of("larkrise-ward", "no-such-ward"), NONE);
        var noPlace = new WorksFor("", NONE, Set.of("nowhere"));

        assertRefused(IdentityProblem.UNKNOWN_CODE, () -> desk.change(new ChangeColleague(person, 1, noWard), HAND));
        assertRefused(IdentityProblem.UNKNOWN_CODE, () -> desk.change(new ChangeColleague(person, 1, noPlace), HAND));
        assertRefused(IdentityProblem.UNKNOWN_CODE, () -> desk.enter(entry("other@example.org", noWard), HAND));
    }

    @Test
    void whatHasEndedStaysWhereItStandsAlready() {
        var person = staff.prepared(new WorksFor("", Set.of("closed-ward"), NONE));
        var both = new WorksFor("", Set.of("closed-ward", "heron-ward"), NONE);

        desk.change(new ChangeColleague(person, 0, both), HAND);

        assertThat(desk.find(person).colleague().worksFor()).isEqualTo(both);
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        var person = enter(LARKRISE);
        var again = new WorksFor(" Ward manager ", LARKRISE.services(), NONE);

        assertRefused(IdentityProblem.NOTHING_CHANGES, () -> desk.change(new ChangeColleague(person, 1, again), HAND));
    }

    @Test
    void whoeverHasLeftComesBackFirst() {
        var person = enter(LARKRISE);
        assertRefused(IdentityProblem.IS_HERE, () -> desk.bringBack(person, 1, HAND));
        staff.account(person).leave();
        assertThat(desk.find(person).colleague().standing()).isEqualTo(StaffStanding.LEFT);
        assertRefused(IdentityProblem.HAS_LEFT, () -> desk.change(new ChangeColleague(person, 1, HERON), HAND));

        desk.bringBack(person, 1, HAND);

        assertThat(desk.find(person).colleague().standing()).isEqualTo(StaffStanding.HERE);
        assertThat(desk.history(person).get(0))
                .returns(StaffStep.RETURNED, ColleagueChange::step)
                .returns(LARKRISE, ColleagueChange::after);
    }

    @Test
    void whoeverIsUnknownIsNobodyHere() {
        assertRefused(IdentityProblem.UNKNOWN_PERSON, () -> desk.find(new UserId("nobody")));
        assertRefused(IdentityProblem.UNKNOWN_PERSON, () -> desk.history(new UserId("nobody")));
    }

    @Test
    void somebodyForgottenWorksForNothing() {
        var person = enter(HERON);

        staff.account(person).forget();

        assertThat(staff.account(person).worksFor()).isEqualTo(WorksFor.NOTHING);
    }

    private UserId enter(WorksFor work) {
        return desk.enter(entry("mirela@example.org", work), HAND);
    }

    private static PrepareAccount entry(String email, WorksFor work) {
        return new PrepareAccount(email, "Mirela Stancu", work.jobTitle(), Set.of(), work.services(), work.places());
    }

    private static void assertRefused(ProblemCode problem, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }
}
