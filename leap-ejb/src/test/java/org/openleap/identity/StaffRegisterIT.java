package org.openleap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openleap.action.Staff;
import org.openleap.harness.Administrator;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.shared.PageRequest;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.ProblemCode;
import org.openleap.subject.Requests;

/** Who works for what, who says so, and who reads it. Each test looks only at people whom it entered, by a word in their names. */
class StaffRegisterIT extends InContainer {
    private static final Set<String> NONE = Set.of();
    private static final WorksFor LARKRISE = new WorksFor("Ward manager", Set.of("larkrise-ward"), NONE);
    private static final WorksFor HERON = new WorksFor("Matron", Set.of("heron-ward"), Set.of("tarnwold-city"));

    @EJB
    StaffRegister register;

    @Inject
    Requests requests;

    @Inject
    StatementLog log;

    @Inject
    Rows rows;

    @Inject
    Staff staff;

    @EJB
    Administrator administrator;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    /** In the names of everybody whom this test enters. */
    private final String word = "Zz" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void anAdministratorEntersSomebodyAndALeadReadsIt() {
        var person = enter("Mirela", LARKRISE);

        var detail = lead.asks(() -> register.find(person));
        assertThat(detail.colleague())
                .returns("Mirela " + word, Colleague::name)
                .returns(LARKRISE, Colleague::worksFor)
                .returns(StaffStanding.HERE, Colleague::standing)
                .returns(false, Colleague::hasCome);
        assertThat(detail.version()).isEqualTo(1);
        assertThat(names(filter("", StaffStanding.HERE))).containsExactly("Mirela " + word);
    }

    @Test
    void everyChangeIsInTheHistoryAndInTheTrail() {
        staff.enter(administrator);
        var person = enter("Mirela", LARKRISE);

        administrator.does(() -> register.change(new ChangeColleague(person, 1, HERON)));

        assertThat(lead.asks(() -> register.find(person)).colleague().worksFor())
                .isEqualTo(HERON);
        assertThat(lead.asks(() -> register.history(person)))
                .extracting(ColleagueChange::step, ColleagueChange::before, ColleagueChange::after, ColleagueChange::by)
                .containsExactly(
                        tuple(
                                StaffStep.CHANGED,
                                LARKRISE,
                                HERON,
                                administrator.caller().name()),
                        tuple(
                                StaffStep.ENTERED,
                                WorksFor.NOTHING,
                                LARKRISE,
                                administrator.caller().name()));
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", person.value()))
                .containsExactly("staff.entered", "staff.changed");
        assertThat(rows.texts("select facts from audit_event where subject = ?", person.value()))
                .allMatch(facts -> !facts.contains(word) && !facts.contains("Matron"));
    }

    @Test
    void whoeverComesSecondIsTold() {
        var person = enter("Mirela", LARKRISE);
        administrator.does(() -> register.change(new ChangeColleague(person, 1, HERON)));

        assertRefused(
                SharedProblem.CHANGED_MEANWHILE,
                () -> administrator.does(() -> register.change(new ChangeColleague(person, 1, LARKRISE))));
    }

    @Test
    void anAddressThatIsKnownAndAWardThatThereIsNotAreRefused() {
        var person = enter("Mirela", LARKRISE);
        var nowhere = new WorksFor("", Set.of("no-such-ward"), NONE);

        assertRefused(IdentityProblem.ADDRESS_KNOWN, () -> enter("Mirela", HERON));
        assertRefused(IdentityProblem.UNKNOWN_CODE, () -> enter("Tobias", nowhere));
        assertRefused(
                IdentityProblem.UNKNOWN_CODE,
                () -> administrator.does(() -> register.change(new ChangeColleague(person, 1, nowhere))));
    }

    @Test
    void thePeopleAreListedByNamePageByPage() {
        for (var name : List.of("Cora", "Abel", "Bela")) enter(name, LARKRISE);
        var seen = new ArrayList<String>();

        var cursor = "";
        do {
            var request = new PageRequest(2, cursor);
            var page = lead.asks(() -> register.page(filter("", StaffStanding.HERE), request));
            page.rows().forEach(one -> seen.add(one.name()));
            cursor = page.nextCursor();
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactly("Abel " + word, "Bela " + word, "Cora " + word);
    }

    @Test
    void whoWorksForNothingWhoHasLeftAndWhoWorksForAServiceCanBeAskedFor() {
        enter("Abel", LARKRISE);
        enter("Bela", new WorksFor("Nurse", NONE, NONE));
        var gone = enter("Cora", HERON);
        rows.arrange("update leap.account set active = false where id = '" + gone.value() + "'");

        assertThat(names(filter("", StaffStanding.HERE))).containsExactly("Abel " + word, "Bela " + word);
        assertThat(names(filter("", StaffStanding.FOR_NOTHING))).containsExactly("Bela " + word);
        assertThat(names(filter("", StaffStanding.LEFT))).containsExactly("Cora " + word);
        assertThat(names(filter("larkrise-ward", StaffStanding.HERE))).containsExactly("Abel " + word);
        assertThat(names(filter("heron-ward", StaffStanding.HERE))).isEmpty();
    }

    @Test
    void whoeverHadLeftIsBroughtBackWithWhatTheyHad() {
        var person = enter("Cora", HERON);
        rows.arrange("update leap.account set active = false where id = '" + person.value() + "'");
        assertRefused(
                IdentityProblem.HAS_LEFT,
                () -> administrator.does(() -> register.change(new ChangeColleague(person, 1, LARKRISE))));

        administrator.does(() -> register.bringBack(person, 1));

        assertThat(names(filter("heron-ward", StaffStanding.HERE))).containsExactly("Cora " + word);
    }

    @Test
    void aPageCostsThreeStatementsHoweverManyPeopleItHas() {
        for (var name : List.of("Abel", "Bela", "Cora", "Dora")) enter(name, HERON);

        var statements =
                log.during(() -> lead.asks(() -> register.page(filter("", StaffStanding.HERE), PageRequest.first(10))));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    /** EclipseLink compares a set by its order, which each server draws anew: with so many places one of them showed it. */
    @Test
    void whoeverReadsChangesNothing() {
        var everywhere = new WorksFor(
                "Ward manager",
                Set.of("larkrise-ward", "heron-ward", "talking-therapies", "wheelchair-service"),
                Set.of("tarnwold-city", "hartmoor", "eastlow-coast", "merrow-valley"));
        var person = enter("Mirela", everywhere);

        var statements = log.during(() -> lead.asks(() -> register.find(person)));

        assertThat(statements).isNotEmpty().noneMatch(statement -> statement.startsWith("UPDATE account "));
        assertThat(lead.asks(() -> register.find(person)).version()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfSomebodyWhoWasErased() {
        var person = enter("Mirela", new WorksFor("Only chaplain " + word, Set.of("heron-ward"), NONE));
        administrator.does(() -> register.change(new ChangeColleague(person, 1, LARKRISE)));

        requests.erased(new RecordKey(RecordKind.ACCOUNT, person.value()), Depth.EVERYTHING);

        assertThat(rows.count("select count(*) from membership_record where account_id = ?", person.value()))
                .isZero();
        assertThat(rows.count("select count(*) from account_membership where account_id = ?", person.value()))
                .isZero();
        assertRefused(IdentityProblem.UNKNOWN_PERSON, () -> lead.asks(() -> register.find(person)));
        assertThat(names(filter("", StaffStanding.LEFT))).isEmpty();
    }

    @Test
    void aLeadReadsOnlyAndAnOfficerNotEvenThat() {
        var person = enter("Mirela", LARKRISE);
        var change = new ChangeColleague(person, 1, HERON);

        assertThatThrownBy(() -> lead.does(() -> register.change(change))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> lead.does(() -> register.bringBack(person, 1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> lead.asks(() -> register.enter(entry("Tobias", HERON))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.asks(() -> register.find(person))).isInstanceOf(EJBAccessException.class);
    }

    private UserId enter(String name, WorksFor work) {
        return administrator.asks(() -> register.enter(entry(name, work)));
    }

    private PrepareAccount entry(String name, WorksFor work) {
        var email = (name + "." + word + "@example.org").toLowerCase();
        return new PrepareAccount(email, name + " " + word, work.jobTitle(), Set.of(), work.services(), work.places());
    }

    private StaffFilter filter(String service, StaffStanding standing) {
        return new StaffFilter(word, service, standing);
    }

    private List<String> names(StaffFilter filter) {
        return lead.asks(() -> register.page(filter, PageRequest.first(50))).rows().stream()
                .map(Colleague::name)
                .toList();
    }

    private static void assertRefused(ProblemCode problem, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }
}
