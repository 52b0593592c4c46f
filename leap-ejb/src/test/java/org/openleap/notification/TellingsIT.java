package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.notification.NotificationProblem.FORM_NOT_MET;
import static org.openleap.notification.NotificationProblem.ONE_WAY_TRIED;
import static org.openleap.notification.NotificationProblem.SAME_PERSON;
import static org.openleap.notification.TellingStatus.APPROVED;
import static org.openleap.notification.TellingStatus.DELIVERED;
import static org.openleap.notification.TellingStatus.DRAFTED;
import static org.openleap.notification.TellingStatus.DUE;
import static org.openleap.notification.TellingStatus.FAILED;
import static org.openleap.notification.TellingStatus.NOT_WANTED;
import static org.openleap.notification.TellingStatus.SENT;
import static org.openleap.notification.TellingStatus.UNREACHABLE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondLead;
import org.openleap.harness.Submissions;
import org.openleap.notification.internal.CheckWindow;
import org.openleap.shared.error.LeapException;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;

/** People are told in the form and by the way they need, and what happened to it is kept. */
class TellingsIT extends InContainer {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 3);

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @EJB
    Tellings tellings;

    @EJB
    TellingWords words;

    @EJB
    TellingActs acts;

    @EJB
    TellingBatch batch;

    @EJB
    Corrections corrections;

    @EJB
    LetterPapers papers;

    @EJB
    CheckWindow window;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister register;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @Test
    void aPlainMailToSomebodyWhoNeedsLargePrintIsRefusedAndALetterIsNot() {
        var item = submitted(Route.EMAIL, address(), "large_print");
        var owed = only(item);
        assertThat(owed.status()).isEqualTo(DUE);
        assertThat(owed.unmet()).containsExactly("large_print");

        refused(FORM_NOT_MET, () -> words.approve(owed.id(), owed.version()));
        officer.does(() -> words.reroute(new ChangeRoute(
                owed.id(), owed.version(), Route.LETTER, "1 Quay Street, Eastlow, ZZ99 1AB", "Rang her.")));
        officer.does(() -> words.approve(owed.id(), only(item).version()));

        assertThat(only(item).status()).isEqualTo(APPROVED);
        assertThat(mailsOf(owed)).isZero();
        assertThat(rows.texts(
                        "select p.route from proposer p join feedback_item i on i.id = p.item_id where i.reference = ?",
                        item.value()))
                .containsExactly("LETTER");
    }

    @Test
    void aPrintedLetterIsTaggedPdfAndCountsAsDeliveredOnceItWasPosted() {
        var item = submitted(Route.LETTER, "1 Quay Street\nEastlow\nZZ99 1AB", "large_print");
        var letter = only(item);

        var pdf = officer.asks(() -> papers.letter(letter.id(), 0));
        var text = new String(pdf.content(), StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-").contains("StructTreeRoot").contains("MarkInfo");

        var result =
                officer.asks(() -> batch.posted(List.of(new ChosenTelling(letter.id(), letter.version())), LONG_AGO));
        assertThat(result).isEqualTo(new BatchResult(1, 0));
        assertThat(only(item).status()).isEqualTo(DELIVERED);
        assertThat(only(item).grade()).isEqualTo(EvidenceGrade.B);
    }

    @Test
    void whatChangedMeanwhileIsLeftAsItIsInABatch() {
        var item = submitted(Route.LETTER, "1 Quay Street, Eastlow, ZZ99 1AB", "letter_only");
        var seen = only(item);
        officer.does(() -> words.takeBack(seen.id(), seen.version()));

        var result = officer.asks(() -> batch.posted(List.of(new ChosenTelling(seen.id(), seen.version())), LONG_AGO));

        assertThat(result).isEqualTo(new BatchResult(0, 1));
        assertThat(only(item).status()).isEqualTo(DRAFTED);
    }

    @Test
    void aDecisionWaitsForAnEyeAndLeavesByItselfWhenNobodyLooked() {
        var item = rejected();
        var decision = about(item, Occasion.REJECTED);
        assertThat(decision.status()).isEqualTo(DUE);
        assertThat(decision.waitsForAnEye()).isTrue();
        assertThat(mailsOf(decision)).isZero();

        rows.arrange("update leap.telling set check_by = '2020-01-01' where id = " + decision.id());
        window.close();

        assertThat(about(item, Occasion.REJECTED).status()).isIn(APPROVED, SENT, DELIVERED);
        assertThat(mailsOf(decision)).isEqualTo(1);
    }

    @Test
    void whatSomebodyIsWritingDoesNotLeaveByItself() {
        var item = rejected();
        var decision = about(item, Occasion.REJECTED);

        officer.does(() ->
                words.write(new WriteTelling(decision.id(), decision.version(), "No", "Other words.", "", Set.of())));
        rows.arrange("update leap.telling set due_at = '2020-01-01' where id = " + decision.id());
        window.close();

        assertThat(about(item, Occasion.REJECTED).status()).isEqualTo(DRAFTED);
        assertThat(officer.asks(() -> tellings.find(decision.id())).lines())
                .extracting(TellingLine::step)
                .containsExactly(TellingStep.EDITED);
    }

    @Test
    void stoppingNeedsTwoWaysInVainAndASecondPerson() {
        var item = submitted(Route.PHONE, "01632 960009");
        var owed = only(item);
        attempt(owed, Way.PHONE);
        refused(ONE_WAY_TRIED, () -> acts.giveUp(new GiveTellingReason(owed.id(), owed.version(), "Nobody.")));
        attempt(owed, Way.IN_PERSON);

        lead.does(() -> acts.giveUp(new GiveTellingReason(owed.id(), only(item).version(), "Nobody at home.")));
        var proposed = only(item);
        assertThatThrownBy(() -> lead.does(
                        () -> acts.answerGivingUp(new AnswerGivingUp(owed.id(), proposed.version(), true, ""))))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        problem -> assertThat(problem.code()).isEqualTo(SAME_PERSON));
        secondLead.does(() -> acts.answerGivingUp(new AnswerGivingUp(owed.id(), proposed.version(), true, "")));

        assertThat(only(item).status()).isEqualTo(UNREACHABLE);
        assertThat(owedOf(item)).isZero();
    }

    @Test
    void whoAskedNotToBeToldIsNotTold() {
        var item = submitted(Route.PHONE, "01632 960010");
        var owed = only(item);
        officer.does(() -> acts.notWanted(new GiveTellingReason(owed.id(), owed.version(), "She said no letters.")));

        loop.found(item);

        assertThat(tellingsOf(item)).extracting(TellingSummary::status).containsOnly(NOT_WANTED);
        assertThat(owedOf(item)).isZero();
    }

    @Test
    void aMailThatCameBackAfterItCountedIsOwedAgain() {
        var item = submitted(Route.EMAIL, address());
        Patience.until(() -> only(item).status() == DELIVERED);
        assertThat(owedOf(item)).isZero();
        var delivered = only(item);

        officer.does(
                () -> acts.cameBack(new GiveTellingReason(delivered.id(), delivered.version(), "Mailbox is full.")));

        assertThat(only(item).status()).isEqualTo(FAILED);
        assertThat(owedOf(item)).isEqualTo(1);
    }

    @Test
    void everyMailWithItsAttemptsAndAddressesIsProof() {
        var item = submitted(Route.EMAIL, address());
        Patience.until(() -> only(item).status() == DELIVERED);

        var proof = officer.asks(() -> tellings.evidence(only(item).id()));

        assertThat(proof.mails()).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.address()).isEqualTo(only(item).address());
            assertThat(mail.body()).contains("Thank you for telling us");
            assertThat(mail.attempts()).hasSize(1).allMatch(attempt -> "accepted".equals(attempt.outcome()));
        });
    }

    @Test
    void whoWasToldWrongIsToldAgainWithAnApology() {
        var item = submitted(Route.EMAIL, address());
        loop.adopted(item);
        Patience.until(() -> about(item, Occasion.ADOPTED).status() == DELIVERED);
        var wrong = about(item, Occasion.ADOPTED);

        int readers = officer.asks(() -> corrections.correct(
                new CorrectTelling(wrong.id(), wrong.version(), "The date was wrong.", "It is the 6th of August.")));

        assertThat(readers).isEqualTo(1);
        var right = about(item, Occasion.CORRECTION);
        assertThat(right.address()).isEqualTo(wrong.address());
        assertThat(right.text()).contains("We are sorry", "The date was wrong.", "It is the 6th of August.");
        assertThat(mailsOf(right)).isEqualTo(1);
        assertThat(rows.texts(
                        "select actor from audit_event where action = 'telling.corrected' and subject = ?",
                        wrong.subject()))
                .hasSize(1);
    }

    @Test
    void aReviewedNeedCountsForTheNextLetterToo() {
        var item = submitted(Route.LETTER, "1 Quay Street, Eastlow, ZZ99 1AB");
        var owed = only(item);
        officer.does(() -> words.reviewNeeds(
                new ReviewNeeds(owed.id(), owed.version(), Set.of("bsl"), "", "She told us on the phone.")));

        loop.found(item);

        assertThat(tellingsOf(item))
                .allSatisfy(telling -> assertThat(telling.unmet()).containsExactly("bsl"));
    }

    @Test
    void nobodyIsToldInTheWrongFormUnnoticed() {
        var before = officer.asks(() -> tellings.toldInForm());
        var item = submitted(Route.PHONE, "01632 960011", "bsl");
        var owed = only(item);

        officer.does(() -> acts.recordTold(
                new RecordTold(owed.id(), owed.version(), Way.PHONE, false, "Rang; his wife passed it on.")));

        assertThat(officer.asks(() -> tellings.toldInForm()).otherwise()).isEqualTo(before.otherwise() + 1);
    }

    private void attempt(TellingSummary owed, Way way) {
        officer.does(() -> acts.recordAttempt(new RecordAttempt(owed.id(), owed.version(), way, "Nobody was there.")));
    }

    private void refused(NotificationProblem code, Runnable step) {
        assertThatThrownBy(() -> officer.does(step))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private FeedbackReference rejected() {
        var item = submitted(Route.EMAIL, address());
        var suggestion = loop.rejectedByOwner(item);
        lead.does(() -> suggestions.countersign(
                new SecondOpinion(suggestion, register.find(suggestion).version(), true, "")));
        return item;
    }

    private FeedbackReference submitted(Route route, String address, String... needs) {
        return loop.submitted(Submissions.by(new Contact(route, "Ines Example", address, Set.of(needs))))
                .reference();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private List<TellingSummary> tellingsOf(FeedbackReference item) {
        return officer.asks(() -> tellings.ofItem(item.value()));
    }

    private TellingSummary only(FeedbackReference item) {
        return tellingsOf(item).get(0);
    }

    private TellingSummary about(FeedbackReference item, Occasion occasion) {
        return tellingsOf(item).stream()
                .filter(telling -> telling.occasion() == occasion)
                .findFirst()
                .orElseThrow();
    }

    private long mailsOf(TellingSummary telling) {
        return rows.count("select count(*) from outbox_mail where owner = ?", "telling-" + telling.id());
    }

    private long owedOf(FeedbackReference item) {
        return rows.count("select owed_tellings from feedback_item where reference = ?", item.value());
    }
}
