package org.openleap.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.commitment.Alliance.TODAY;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.commitment.internal.CommitmentClock;
import org.openleap.commitment.internal.CommitmentReminders;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.QuietPost;
import org.openleap.harness.Rows;
import org.openleap.partnership.PartnershipReference;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.MovableClock;
import org.openleap.stakeholder.AddPerson;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonContact;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.PersonService;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.stakeholder.StopContact;
import org.openleap.stakeholder.TakeRole;

/** Whoever promised something is reminded by mail: once a week before, once on the day, and no more once they acted. */
class CommitmentRemindersIT extends InContainer {
    @Inject
    Alliance alliance;

    @Inject
    Rows rows;

    @Inject
    QuietPost post;

    @EJB
    CommitmentService commitments;

    @EJB
    CommitmentRegister ledger;

    @EJB
    CommitmentReminders reminders;

    @EJB
    CommitmentClock clock;

    @EJB
    PersonService persons;

    @EJB
    StakeholderRegister directory;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    MoorPartner moor;

    private final String organisation =
            "reminded-" + UUID.randomUUID().toString().substring(0, 8);
    private PartnershipReference partnership;

    @BeforeEach
    void partnership() {
        partnership = alliance.active(organisation);
    }

    /** Mails of days to come would keep everybody waiting who waits for an empty outbox. */
    @AfterEach
    void nothingWaits() {
        rows.arrange("delete from leap.outbox_mail where status = 'PENDING' and due_at > now(6) + interval 1 hour");
    }

    @Test
    void aPartnerIsRemindedAWeekBeforeAndOnTheDay() {
        contact("lead_contact", "one@" + organisation + ".example.org", ContactRoute.EMAIL);
        contact("attendee", "two@" + organisation + ".example.org", ContactRoute.EMAIL);
        var report = made(Side.PARTNER);
        remindOn(TODAY.plusDays(22));
        assertThat(mails(report)).isEmpty();

        for (int time = 0; time < 3; time++) remindOn(TODAY.plusDays(23));
        remindOn(TODAY.plusDays(29));
        for (int time = 0; time < 3; time++) remindOn(TODAY.plusDays(30));

        assertThat(mails(report))
                .containsExactly("one@" + organisation + ".example.org 7", "one@" + organisation + ".example.org 0");
        assertThat(rows.texts("select body from outbox_mail where mail_key like ?", key(report) + "7/%"))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("A short report", "/partner/commitment?ref=" + report, "Somebody of " + organisation)
                        .doesNotContain("/staff"));
    }

    @Test
    void whoHasActedHearsNoMore() {
        contact("lead_contact", "one@" + organisation + ".example.org", ContactRoute.EMAIL);
        var report = made(Side.PARTNER);
        remindOn(TODAY.plusDays(25));
        var version = officer.asks(() -> ledger.find(report)).version();
        officer.does(() -> commitments.askWaiver(new AskWaiver(report, version, "We need no report any more")));

        remindOn(TODAY.plusDays(30));

        assertThat(mails(report)).containsExactly("one@" + organisation + ".example.org 7");
    }

    @Test
    void theTrustIsRemindedThroughWhoeverLooksAfterThePartnership() {
        var room = made(Side.TRUST);

        remindOn(TODAY.plusDays(30));

        assertThat(rows.texts("select body from outbox_mail where mail_key like ?", key(room) + "0/%"))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("/staff/commitment?ref=" + room));
    }

    @Test
    void whereNobodyReadsMailAPersonIsAskedToTellThem() {
        contact("lead_contact", "one@" + organisation + ".example.org", ContactRoute.PHONE);
        var person = contact("deputy", "two@" + organisation + ".example.org", ContactRoute.EMAIL);
        var version = officer.asks(() -> directory.person(person)).version();
        officer.does(() -> persons.stop(new StopContact(person, version, true, false, "")));
        var report = made(Side.PARTNER);

        remindOn(TODAY.plusDays(30));

        assertThat(rows.texts("select subject_line from outbox_mail where mail_key like ?", key(report) + "%"))
                .singleElement()
                .satisfies(subject -> assertThat(subject).startsWith("Please remind " + organisation));
    }

    @Test
    void bothSidesHearOnceThatSomethingWasMissed() {
        contact("lead_contact", "one@" + organisation + ".example.org", ContactRoute.EMAIL);
        var report = made(Side.PARTNER);
        on(TODAY.plusDays(38), clock::miss);

        remindOn(TODAY.plusDays(38));
        remindOn(TODAY.plusDays(39));

        assertThat(rows.texts(
                        "select address from outbox_mail where mail_key like ?", "commitment-missed/" + report + "/%"))
                .hasSize(2)
                .contains("one@" + organisation + ".example.org");
    }

    @Test
    void whileAPartnershipRestsNobodyIsReminded() {
        contact("lead_contact", "one@" + organisation + ".example.org", ContactRoute.EMAIL);
        var report = made(Side.PARTNER);
        rows.arrange("update partnership set status = 'PAUSED' where id = " + partnership.number());

        remindOn(TODAY.plusDays(30));

        assertThat(mails(report)).isEmpty();
    }

    private CommitmentReference made(Side by) {
        var command = new MakeCommitment(partnership, by, "A short report", "On paper", TODAY.plusDays(30));
        return lead.asks(() -> commitments.make(command));
    }

    private PersonId contact(String role, String email, ContactRoute route) {
        var taken = new TakeRole(new OrganisationAlias(organisation), role, "", TODAY.minusDays(1));
        var reach = new PersonContact(route, email, "", "", Set.of(), "", "");
        return officer.asks(() -> persons.add(new AddPerson("Somebody of " + organisation, taken, reach, "")));
    }

    private void remindOn(LocalDate day) {
        post.untilNothingLeaves();
        on(day, reminders::remind);
    }

    private static void on(LocalDate day, Runnable work) {
        MovableClock.at(day.atTime(LocalTime.NOON).atZone(WorkingDays.LONDON).toInstant(), () -> {
            work.run();
            return true;
        });
    }

    private static String key(CommitmentReference reference) {
        return "commitment-due/" + reference + "/";
    }

    /** Address and which reminder it was, in the order in which they were posted. */
    private List<String> mails(CommitmentReference reference) {
        return rows.texts(
                "select concat(address, ' ', substring_index(substring_index(mail_key, '/', 3), '/', -1)) from outbox_mail"
                        + " where mail_key like ? order by id",
                key(reference) + "%");
    }
}
