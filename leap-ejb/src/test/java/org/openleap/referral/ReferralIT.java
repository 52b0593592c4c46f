package org.openleap.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Receipt;
import org.openleap.harness.InContainer;
import org.openleap.harness.Later;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sharing.CarersPartner;
import org.openleap.sharing.CvsPartner;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.TrackedStep;
import org.openleap.suggestion.Tracking;

/** A suggestion goes to a partner and comes back; the trust tells its proposer, whoever answers. */
class ReferralIT extends InContainer {
    private static final String WHY = "Your electricians look after the corridor, not ours.";
    private static final String WORDS = "We can fit dimmers in every corridor before the winter.";
    private static final LocalDate FAR_AHEAD = LocalDate.of(2099, 1, 1);

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Inject
    Later later;

    @EJB
    ReferralService referrals;

    @EJB
    ReferralRegister lines;

    @EJB
    PartnerReferrals partner;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister register;

    @EJB
    Tracking tracking;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    Visitor visitor;

    @EJB
    CvsPartner cvs;

    @EJB
    CarersPartner carers;

    private Receipt receipt;
    private SuggestionReference suggestion;

    @BeforeEach
    void somebodyDecides() {
        partnershipInForce();
        receipt = loop.submitted(byEmail());
        suggestion = loop.assigned(receipt.reference());
    }

    @Test
    void thePartnersYesIsFollowedAndToldInTheirWords() {
        refer();
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.REFERRED);
        take();
        cvs.does(
                () -> partner.answer(new AnswerReferral(mine().id(), mine().version(), PartnerVerdict.WILL_DO, WORDS)));

        serviceLead.does(() -> referrals.adopt(new AdoptSuggestion(
                suggestion, version(), "They can do it soon.", "Let them in at night", FAR_AHEAD, 0)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.ADOPTED);
        assertThat(told()).endsWith("REFERRED", "ADOPTED_BY_PARTNER");
        assertThat(rows.texts(
                        "select body from telling where item = ? and occasion = 'ADOPTED_BY_PARTNER'",
                        receipt.reference().value()))
                .allSatisfy(letter -> assertThat(letter).contains(WORDS));
        assertThat(status()).isEqualTo(ReferralStatus.FOLLOWED);
    }

    @Test
    void thePartnersNoNeedsASecondPersonOfTheTrust() {
        refer();
        take();
        cvs.does(() ->
                partner.answer(new AnswerReferral(mine().id(), mine().version(), PartnerVerdict.CANNOT_DO, WORDS)));
        serviceLead.does(() -> referrals.reject(no()));
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.REJECTION_PROPOSED);

        lead.does(() -> suggestions.countersign(new SecondOpinion(suggestion, version(), true, "")));

        assertThat(told()).endsWith("REJECTED_BY_PARTNER");
        var story = visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase()));
        assertThat(story.steps())
                .filteredOn(step -> step.kind().equals("rejectedByPartner"))
                .extracting(TrackedStep::text)
                .allSatisfy(text -> assertThat(text).contains(WORDS));
    }

    @Test
    void aNoThatIsSentBackIsTheTrustsOwnFromThenOn() {
        refer();
        take();
        cvs.does(() ->
                partner.answer(new AnswerReferral(mine().id(), mine().version(), PartnerVerdict.CANNOT_DO, WORDS)));
        serviceLead.does(() -> referrals.reject(no()));
        lead.does(() -> suggestions.countersign(new SecondOpinion(suggestion, version(), false, "Ask our own.")));
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);

        serviceLead.does(() -> suggestions.adopt(
                new AdoptSuggestion(suggestion, version(), "Our own can do it.", "Fit dimmers", FAR_AHEAD, 0)));

        assertThat(told()).endsWith("ADOPTED");
    }

    @Test
    void nothingIsDecidedBeforeThePartnerAnswers() {
        refer();

        assertThatThrownBy(() -> serviceLead.does(() -> referrals.reject(no())))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", ReferralProblem.NOT_ANSWERED);
        assertThatThrownBy(() -> serviceLead.does(() -> suggestions.reject(no())))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aPartnerThatDoesNotAcceptInTimeLosesIt() {
        refer();

        later.timePasses(25);

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(status()).isEqualTo(ReferralStatus.LAPSED);
        assertThat(told()).endsWith("REFERRAL_LAPSED");
    }

    @Test
    void aPartnerThatHasAcceptedHasMoreTime() {
        refer();
        take();

        later.timePasses(25);
        assertThat(status()).isEqualTo(ReferralStatus.ACCEPTED);

        later.timePasses(60);
        assertThat(status()).isEqualTo(ReferralStatus.LAPSED);
    }

    @Test
    void aPartnerGivesItBackWithAReason() {
        refer();

        cvs.does(() -> partner.decline(new DeclineReferral(mine().id(), mine().version(), "Not our corridor.")));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(told()).endsWith("REFERRAL_DECLINED");
    }

    @Test
    void theTrustTakesItBack() {
        refer();

        serviceLead.does(
                () -> referrals.takeBack(new TakeReferralBack(suggestion, version(), "We found our own electrician.")));

        assertThat(status()).isEqualTo(ReferralStatus.TAKEN_BACK);
        assertThat(told()).endsWith("REFERRAL_TAKEN_BACK");
    }

    @Test
    void anotherPartnerNeverSeesIt() {
        refer();
        var referral = mine();

        assertThat(carers.asks(() -> partner.page(false, PageRequest.first(200)))
                        .rows())
                .noneMatch(row -> row.id() == referral.id());
        assertThatThrownBy(() -> carers.asks(() -> partner.find(referral.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> carers.does(() -> partner.accept(referral.id(), referral.version())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePartnerReadsNoWordOfThePerson() {
        refer();

        assertThat(mine().toString()).contains("Dim the lights at night").doesNotContain("Please dim the lights");
    }

    @Test
    void nobodyPassesPersonalDataOnOrToStrangers() {
        var withNumber =
                new ReferSuggestion(suggestion, version(), CvsPartner.ORGANISATION, "Ring 01632 960142 for more.");
        assertThatThrownBy(() -> serviceLead.does(() -> referrals.refer(withNumber)))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", ReferralProblem.PERSONAL_DATA);

        var toStranger = new ReferSuggestion(suggestion, version(), "nobody-we-know", WHY);
        assertThatThrownBy(() -> serviceLead.does(() -> referrals.refer(toStranger)))
                .hasFieldOrPropertyWithValue("code", ReferralProblem.NOT_A_PARTNER);
    }

    /** Once for the whole run. */
    private void partnershipInForce() {
        if (rows.count("select count(*) from partnership where title = 'For referrals'") > 0) return;
        rows.arrange("insert into leap.partnership (title, purpose, area, scale, status, leading_organisation, starts,"
                + " review_by, closing, percent, created_at, changed_by, changed_at, changed_what, version) values ('For"
                + " referrals', '', '', 'LOCAL', 'ACTIVE', '" + CvsPartner.ORGANISATION
                + "', '2020-01-01', '2099-01-01', '', 0,"
                + " '2020-01-01', 'system', '2020-01-01', 'partnership.begun', 1)");
        rows.arrange(
                "insert into leap.partnership_participant (partnership_id, kind, organisation, name, role_type, role,"
                        + " takes_part_from, nameable) select id, 'ORGANISATION', '" + CvsPartner.ORGANISATION
                        + "', 'CVS', 'DELIVERS', 'Helps', '2020-01-01', true from leap.partnership where title = 'For referrals'");
    }

    private void refer() {
        serviceLead.does(
                () -> referrals.refer(new ReferSuggestion(suggestion, version(), CvsPartner.ORGANISATION, WHY)));
    }

    private void take() {
        cvs.does(() -> partner.accept(mine().id(), mine().version()));
    }

    private PartnerReferral mine() {
        return cvs.asks(() -> partner.page(true, PageRequest.first(200))).rows().stream()
                .filter(row -> row.reference().equals(suggestion.value()))
                .findFirst()
                .orElseThrow();
    }

    private ReferralStatus status() {
        return serviceLead.asks(() -> lines.of(suggestion)).get(0).status();
    }

    private long version() {
        return officer.asks(() -> register.find(suggestion)).version();
    }

    private RejectSuggestion no() {
        return new RejectSuggestion(
                suggestion, version(), "not_feasible", "Nobody can fit dimmers in there.", "New wires.", FAR_AHEAD);
    }

    private List<String> told() {
        return rows.texts(
                "select occasion from telling where item = ? order by id",
                receipt.reference().value());
    }
}
