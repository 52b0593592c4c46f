package org.openleap.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.internal.AgreementDays;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.PageRequest;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;

/** An agreement from the first draft to its end, and what is shared meanwhile, through the real services. */
class AgreementServiceIT extends InContainer {
    @Inject
    Negotiation negotiation;

    @Inject
    Rows rows;

    @EJB
    AgreementService agreements;

    @EJB
    NegotiationService talk;

    @EJB
    AimService aims;

    @EJB
    SigningService signing;

    @EJB
    ScheduleService schedules;

    @EJB
    AgreementRegister register;

    @EJB
    PublicAgreements published;

    @EJB
    ReleaseService releases;

    @EJB
    AgreementDays days;

    @EJB
    DirectoryClerk clerk;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    CarersLead carers;

    @EJB
    RoversLead rovers;

    @Test
    void aDraftTakesOverWhatThePartnershipSays() {
        var reference = negotiation.drafted();

        assertThat(negotiation.seen(reference).sections())
                .extracting(SectionText::kind)
                .contains(SectionKind.PARTIES, SectionKind.PURPOSE);
        assertThat(negotiation.seen(reference).sections())
                .extracting(SectionText::wording)
                .anyMatch("Carers are recognised."::equals);
    }

    @Test
    void aPartnerSeesNothingBeforeAVersionIsShown() {
        var reference = negotiation.drafted();
        hidden(() -> carers.asks(() -> register.find(reference)));

        negotiation.shared(reference);

        assertThat(carers.asks(() -> register.find(reference)).summary().status())
                .isEqualTo(AgreementStatus.NEGOTIATING);
    }

    @Test
    void aPartnerReadsTheSharedVersionAndNotTheWorkingDraft() {
        var reference = negotiation.drafted();
        negotiation.shared(reference);
        negotiation.written(reference, SectionKind.BACKGROUND, "CANARY not shown yet");

        assertThat(carers.asks(() -> register.find(reference)).toString()).doesNotContain("CANARY");
        assertThat(negotiation.seen(reference).toString()).contains("CANARY");
    }

    @Test
    void eachAimGetsEvidenceOfBothSides() {
        var reference = negotiation.drafted();
        lead.does(() -> agreements.chooseAims(
                new ChooseAims(reference, negotiation.seen(reference).version(), Set.of("listen", "plan_together"))));
        negotiation.shared(reference);
        refusesEvidence(reference, "listen", negotiation.today(), AgreementProblem.NOT_POSSIBLE_NOW);
        negotiation.signedByTrust(reference);
        negotiation.signedByPartner(reference);

        officer.does(() -> aims.show(evidence(reference, "listen", negotiation.today())));
        carers.does(() ->
                aims.show(evidence(reference, "listen", negotiation.today().minusDays(1))));

        var listen = carers.asks(() -> register.find(reference)).aims().stream()
                .filter(aim -> aim.code().equals("listen"))
                .toList();
        assertThat(listen).hasSize(1);
        assertThat(listen.get(0).evidence())
                .extracting(AimEvidence::side)
                .containsExactly(LeapSetting.LEAP_TRUST_NAME.require(), "The it-carers-link");
        assertThat(negotiation.seen(reference).aims())
                .filteredOn(aim -> !aim.isProved())
                .extracting(AgreedAim::code)
                .containsExactly("plan_together");
        refusesEvidence(reference, "design_together", negotiation.today(), AgreementProblem.UNKNOWN_CHOICE);
        refusesEvidence(reference, "listen", negotiation.today().plusDays(1), AgreementProblem.DATE_IN_THE_FUTURE);
        hidden(() -> rovers.does(() -> aims.show(evidence(reference, "listen", negotiation.today()))));
        assertThatThrownBy(() -> director.does(() -> aims.show(evidence(reference, "listen", negotiation.today()))))
                .isInstanceOf(EJBAccessException.class);
    }

    private void refusesEvidence(AgreementReference reference, String aim, LocalDate on, AgreementProblem why) {
        assertThatThrownBy(() -> carers.does(() -> aims.show(evidence(reference, aim, on))))
                .hasFieldOrPropertyWithValue("code", why);
    }

    private static GiveEvidence evidence(AgreementReference reference, String aim, LocalDate on) {
        return new GiveEvidence(reference, aim, on, "Carers chaired the panel that chose the new form.", "");
    }

    @Test
    void anotherPartnerFindsNothing() {
        var reference = negotiation.inForce();

        hidden(() -> rovers.asks(() -> register.find(reference)));
        hidden(() -> rovers.asks(() -> register.version(reference, 1)));
        hidden(() -> rovers.asks(() -> register.compare(reference, 1, 1)));
        hidden(() -> rovers.asks(() -> register.paper(reference, 1)));
        hidden(() -> rovers.asks(() -> register.signedCopy(reference, 1)));
        hidden(() -> rovers.does(() -> signing.sign(negotiation.newest(reference))));
        hidden(() ->
                rovers.does(() -> talk.comment(new CommentOnSection(reference, 1, SectionKind.PURPOSE, "Mine?", ""))));
        assertThat(rovers.asks(() -> register.page(AgreementFilter.all(), PageRequest.first(50))
                        .rows()))
                .isEmpty();
        assertThat(clerk.isSharing(Negotiation.ROVERS)).isFalse();
    }

    @Test
    void anAcceptedProposalGoesIntoTheDraftAndTheNextVersionShowsWhatChanged() {
        var reference = negotiation.drafted();
        negotiation.shared(reference);
        carers.does(() -> talk.comment(new CommentOnSection(
                reference, 1, SectionKind.PURPOSE, "Say asked as well.", "Carers are recognised and asked.")));
        var comment = negotiation.seen(reference).comments().get(0);

        lead.does(() -> talk.answer(new AnswerComment(
                reference, negotiation.seen(reference).version(), comment.id(), CommentStatus.ACCEPTED, "Gladly.")));
        negotiation.shared(reference);

        var change = carers.asks(() -> register.compare(reference, 1, 2)).stream()
                .filter(SectionDifference::isChanged)
                .toList();
        assertThat(change).extracting(SectionDifference::kind).containsExactly(SectionKind.PURPOSE);
        assertThat(change.get(0).words())
                .anyMatch(run -> run.isAdded() && run.words().contains("asked."));
        assertThat(carers.asks(() -> register.find(reference)).comments().get(0).answer())
                .isEqualTo("Gladly.");
    }

    @Test
    void theLastSignatureOpensTheRegister() {
        var reference = negotiation.drafted();
        negotiation.described(reference);
        negotiation.shared(reference);
        negotiation.signedByTrust(reference);
        assertThat(negotiation.seen(reference).summary().status()).isEqualTo(AgreementStatus.NEGOTIATING);

        negotiation.signedByPartner(reference);

        assertThat(negotiation.seen(reference).summary().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(clerk.views(Negotiation.CARERS)).contains(RegisterView.ITEMS, RegisterView.PUBLISHED);
        assertThat(clerk.inForceWith(Negotiation.CARERS))
                .map(AgreementSummary::reference)
                .contains(reference);
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", reference.value()))
                .contains("agreement.drafted", "agreement.shared", "agreement.signed", "agreement.inForce");
    }

    @Test
    void sharingStopsByItselfOnTheDayTheScheduleLapses() {
        endEverything();
        var reference = negotiation.inForce();
        assertThat(clerk.isSharing(Negotiation.CARERS)).isTrue();

        rows.arrange("update leap.sharing_schedule set from_on = '2020-01-01', until_on = '2020-12-31'"
                + " where agreement_id = " + reference.number());
        assertThat(clerk.isSharing(Negotiation.CARERS)).isFalse();
    }

    @Test
    void suspendingAndEndingStopSharingAtOnce() {
        endEverything();
        var reference = negotiation.inForce();

        lead.does(() -> schedules.suspend(reason(reference)));
        assertThat(clerk.isSharing(Negotiation.CARERS)).isFalse();
        lead.does(() -> schedules.resume(reference, negotiation.seen(reference).version()));
        assertThat(clerk.isSharing(Negotiation.CARERS)).isTrue();

        lead.does(() -> agreements.terminate(reason(reference)));
        assertThat(clerk.isSharing(Negotiation.CARERS)).isFalse();
    }

    @Test
    void aScheduleThatChangesLaterCountsOnlyWhenBothSidesSignedIt() {
        endEverything();
        var reference = negotiation.drafted();
        negotiation.shared(reference);
        negotiation.signedByTrust(reference);
        negotiation.signedByPartner(reference);
        negotiation.described(reference);
        lead.does(() -> schedules.offer(reference, negotiation.seen(reference).version()));
        assertThat(clerk.isSharing(Negotiation.CARERS)).isFalse();

        director.does(() -> signing.sign(schedule(reference)));
        assertThat(clerk.isSharing(Negotiation.CARERS)).isFalse();
        carers.does(() -> signing.sign(schedule(reference)));
        assertThat(clerk.isSharing(Negotiation.CARERS)).isTrue();
    }

    @Test
    void nobodySignsAVersionThatIsNoLongerTheNewest() {
        var reference = negotiation.drafted();
        negotiation.shared(reference);
        var shown = negotiation.newest(reference);
        negotiation.written(reference, SectionKind.MEETINGS, "Every quarter.");
        negotiation.shared(reference);

        assertThatThrownBy(() -> carers.does(() -> signing.sign(shown)))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", AgreementProblem.VERSION_CHANGED);
    }

    @Test
    void anEditThatComesTooLateIsRefused() {
        var reference = negotiation.drafted();
        var before = negotiation.seen(reference).version();
        negotiation.written(reference, SectionKind.MEETINGS, "Every quarter.");

        assertThatThrownBy(() -> lead.does(
                        () -> agreements.write(new WriteSection(reference, before, SectionKind.MEETINGS, "Monthly."))))
                .hasFieldOrPropertyWithValue("code", SharedProblem.CHANGED_MEANWHILE);
    }

    @Test
    void anOfficerReadsAndDoesNotWrite() {
        var reference = negotiation.drafted();

        assertThat(officer.asks(() -> register.find(reference)).allowed()).isEmpty();
        assertThatThrownBy(() -> officer.does(
                        () -> agreements.write(new WriteSection(reference, 0, SectionKind.MEETINGS, "Monthly."))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aVersionIsPrintedAsATaggedPdf() {
        var reference = negotiation.inForce();

        var paper = carers.asks(() -> register.paper(reference, 1));

        var text = new String(paper.content(), StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-").contains("/MarkInfo").contains("/Lang");
        assertThat(paper.name()).isEqualTo(reference + "-version-1.pdf");
    }

    @Test
    void aSignedCopyIsKeptAsWhatItIs() {
        var reference = negotiation.drafted();
        negotiation.shared(reference);
        assertThatThrownBy(() -> lead.does(() -> signing.attach(copy(reference, "<html>"))))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.FILE_TYPE);

        lead.does(() -> signing.attach(copy(reference, "%PDF-1.7 signed")));
        negotiation.signedByTrust(reference);

        var signature = negotiation.seen(reference).signatures().get(1);
        var file = carers.asks(() -> register.signedCopy(reference, signature.file()));
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.7 signed");
        assertThat(negotiation.seen(reference).summary().status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void anAgreementBeginsAndExpiresOnItsDays() {
        var reference = negotiation.drafted(negotiation.today().plusDays(3));
        negotiation.shared(reference);
        negotiation.signedByTrust(reference);
        negotiation.signedByPartner(reference);
        assertThat(status(reference)).isEqualTo(AgreementStatus.SIGNED);

        starts(reference, negotiation.today());
        days.turn();
        assertThat(status(reference)).isEqualTo(AgreementStatus.IN_FORCE);

        ends(reference, negotiation.today().minusDays(1));
        days.turn();
        assertThat(status(reference)).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void aNewAgreementTakesThePlaceOfTheOldOne() {
        var earlier = negotiation.inForce();

        var later = lead.asks(
                () -> agreements.replace(earlier, negotiation.seen(earlier).version()));
        negotiation.shared(later);
        starts(later, negotiation.today());
        negotiation.signedByTrust(later);
        negotiation.signedByPartner(later);

        assertThat(status(later)).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(status(earlier)).isEqualTo(AgreementStatus.REPLACED);
    }

    @Test
    void everybodyReadsAnAgreementOnlyOnceItWasOpened() {
        var reference = negotiation.inForce();
        hidden(() -> published.find(reference));

        lead.does(() ->
                agreements.openToPublic(reference, negotiation.seen(reference).version()));

        assertThat(published.find(reference).signatures()).allMatch(SignatureLine::isSigned);
    }

    @Test
    void aQuoteIsPrintedOnlyWithConsentAndAReleaseOnlyOnceItIsOpened() {
        var reference = negotiation.inForce();
        assertThatThrownBy(() -> lead.does(() -> releases.write(release(reference, Optional.empty()))))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.QUOTE_WITHOUT_CONSENT);

        lead.does(() -> releases.write(release(reference, Optional.of(negotiation.today()))));
        lead.does(() ->
                agreements.openToPublic(reference, negotiation.seen(reference).version()));
        assertThat(published.release(reference)).isEmpty();
        lead.does(() -> releases.publish(reference, negotiation.seen(reference).version()));

        assertThat(published.release(reference).orElseThrow().quotes())
                .extracting(ReleaseQuote.Printed::name)
                .containsExactly("Moira Blackett");
        assertThat(published.picture(reference).mediaType()).isEqualTo("image/png");
    }

    private WriteRelease release(AgreementReference reference, Optional<LocalDate> consent) {
        var picture = new UploadedFile("signing.gif", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        return new WriteRelease(
                reference,
                negotiation.seen(reference).version(),
                "ES/002/26",
                negotiation.today(),
                "Carers at the heart",
                "Both sides signed today.",
                List.of(new ReleaseQuote("Moira Blackett", "Chair, Carers Link", "A good day.", consent)),
                Optional.of(picture),
                "The signing",
                "Two people sign a paper at a table",
                "",
                "Communications office, 01632 960142");
    }

    private AgreementStatus status(AgreementReference reference) {
        return negotiation.seen(reference).summary().status();
    }

    private GiveReason reason(AgreementReference reference) {
        return new GiveReason(reference, negotiation.seen(reference).version(), "A breach is looked into.");
    }

    private SignPaper schedule(AgreementReference reference) {
        var newest = negotiation.seen(reference).schedules().get(0);
        return new SignPaper(
                reference, SignedPaper.SCHEDULE, newest.number(), newest.hash(), "Chair", "Hartmoor Library");
    }

    private AttachSignedCopy copy(AgreementReference reference, String content) {
        return new AttachSignedCopy(
                reference,
                1,
                Negotiation.CARERS.value(),
                "Moira Blackett",
                "Chair",
                "Hartmoor",
                negotiation.today(),
                new UploadedFile("signed.pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void starts(AgreementReference reference, LocalDate day) {
        rows.arrange(
                "update leap.agreement set starts_on = '" + day + "' where id = " + Long.toString(reference.number()));
    }

    private void ends(AgreementReference reference, LocalDate day) {
        rows.arrange(
                "update leap.agreement set ends_on = '" + day + "' where id = " + Long.toString(reference.number()));
    }

    /** Other tests leave agreements of the same partner behind. */
    private void endEverything() {
        rows.arrange("update leap.agreement set status = 'TERMINATED' where status = 'IN_FORCE'");
    }

    private static void hidden(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(NotFoundException.class)
                .hasFieldOrPropertyWithValue("code", AgreementProblem.UNKNOWN_AGREEMENT);
    }
}
