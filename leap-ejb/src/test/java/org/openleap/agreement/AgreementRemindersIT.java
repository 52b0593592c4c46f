package org.openleap.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.internal.AgreementReminders;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.QuietPost;
import org.openleap.harness.Rows;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.MovableClock;
import org.openleap.stakeholder.AddPerson;
import org.openleap.stakeholder.PersonContact;
import org.openleap.stakeholder.PersonService;
import org.openleap.stakeholder.TakeRole;

/** Nobody waits for a signature or a review without a word: each mail once, and none once somebody has acted. */
class AgreementRemindersIT extends InContainer {
    @Inject
    Negotiation negotiation;

    @Inject
    Rows rows;

    @Inject
    QuietPost post;

    @EJB
    AgreementReminders reminders;

    @EJB
    PersonService persons;

    @EJB
    Officer officer;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@carers.example.org";
    private AgreementReference reference;
    private LocalDate today;

    @BeforeEach
    void signatory() {
        reference = negotiation.drafted();
        today = negotiation.today();
        var role = new TakeRole(Negotiation.CARERS, "signatory", "Chair", today.minusDays(1));
        officer.does(() -> persons.add(new AddPerson("Moira", role, PersonContact.byEmail(address), "")));
    }

    /** Mails of days to come would keep everybody waiting who waits for an empty outbox. */
    @AfterEach
    void nothingWaits() {
        rows.arrange("delete from leap.outbox_mail where status = 'PENDING' and due_at > now(6) + interval 1 hour");
    }

    @Test
    void aPartnerHearsOfANewVersionAndOfWhatWaitsForThem() {
        remindOn(today);
        assertThat(mails()).as("a draft is nobody's business").isEmpty();

        negotiation.shared(reference);
        remindOn(today);
        remindOn(today);
        negotiation.signedByTrust(reference);
        remindOn(today);
        remindOn(today.plusDays(7));
        remindOn(today.plusDays(8));
        remindOn(today.plusDays(21));
        remindOn(today.plusDays(90));

        assertThat(mails())
                .containsExactly(
                        "agreement-read AGREEMENT-1-0",
                        "agreement-sign AGREEMENT-1-0",
                        "agreement-sign AGREEMENT-1-7",
                        "agreement-sign AGREEMENT-1-21");
        assertThat(bodies("agreement-sign"))
                .allSatisfy(body -> assertThat(body)
                        .contains("signed version 1", "/partner/agreement?ref=" + reference, "Hello Moira"));
    }

    @Test
    void theTrustHearsThatItsOwnSignatureIsMissing() {
        negotiation.shared(reference);
        negotiation.signedByPartner(reference);

        remindOn(today);

        assertThat(mails()).as("they have signed").isEmpty();
        assertThat(rows.texts(
                        "select body from outbox_mail where mail_key like ?", "agreement-sign/" + reference + "/%"))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("/staff/agreement?ref=" + reference));
    }

    @Test
    void whatEverybodySignedWaitsForNobody() {
        negotiation.shared(reference);
        negotiation.signedByTrust(reference);
        negotiation.signedByPartner(reference);

        remindOn(today.plusDays(7));

        assertThat(mails()).isEmpty();
    }

    @Test
    void aScheduleShownByItselfIsAskedFor() {
        negotiation.shared(reference);
        negotiation.signedByTrust(reference);
        negotiation.signedByPartner(reference);
        negotiation.described(reference);
        negotiation.offered(reference);

        remindOn(today);

        assertThat(mails()).containsExactly("agreement-sign SCHEDULE-1-0");
        assertThat(bodies("agreement-sign"))
                .allSatisfy(body -> assertThat(body).contains("information-sharing schedule"));
    }

    @Test
    void theReviewIsAnnouncedAMonthBeforeAndOnTheDayToWhoKeepsUpTheWork() {
        negotiation.shared(reference);
        negotiation.signedByTrust(reference);
        negotiation.signedByPartner(reference);
        var review = negotiation.seen(reference).summary().reviewOn();
        remindOn(review.minusDays(31));
        assertThat(reviews()).isEmpty();

        remindOn(review.minusDays(30));
        remindOn(review.minusDays(3));
        assertThat(reviews()).as("the keeper of the trust").hasSize(1);
        remindOn(review);

        assertThat(reviews()).hasSize(2);
    }

    private void remindOn(LocalDate day) {
        MovableClock.at(day.atTime(LocalTime.NOON).atZone(WorkingDays.LONDON).toInstant(), () -> {
            reminders.remind();
            return true;
        });
        post.hold(reference.value());
    }

    /** Template, paper and which reminder, of what went to the signatory, in the order in which it was posted. */
    private List<String> mails() {
        return rows.texts(
                "select concat(substring_index(mail_key, '/', 1), ' ', substring_index(substring_index(mail_key, '/', 3), '/', -1))"
                        + " from outbox_mail where address = ? and mail_key like concat('%/', ?, '/%') order by id",
                address, reference.value());
    }

    private List<String> bodies(String template) {
        return rows.texts(
                "select body from outbox_mail where address = ? and mail_key like ?",
                address,
                template + "/" + reference + "/%");
    }

    private List<String> reviews() {
        return rows.texts(
                "select address from outbox_mail where mail_key like ?", "agreement-review/" + reference + "/%");
    }
}
