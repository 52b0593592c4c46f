package org.openleap.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningService;
import org.openleap.harness.Actor;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Partner;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.harness.Submissions;
import org.openleap.publication.PairFilter;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionStage;

/** Two partners and the independent voice, and what each of them must never read. */
class SharingServiceIT extends InContainer {
    private static final PageRequest FIRST = PageRequest.first(200);

    @Inject
    Loop loop;

    @Inject
    Schedules schedules;

    @Inject
    StatementLog log;

    @Inject
    Rows rows;

    @EJB
    SharingService service;

    @EJB
    SharingRegister staffRegister;

    @EJB
    PartnerRegister register;

    @EJB
    HealthwatchRegister voices;

    @EJB
    SharingPreview preview;

    @EJB
    ScreeningService screening;

    @EJB
    FeedbackRegister feedback;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    CvsPartner cvs;

    @EJB
    CarersPartner carers;

    @EJB
    Partner nobodys;

    @EJB
    Voice voice;

    private String canary;

    @BeforeEach
    void bothSchedulesAreInForce() {
        canary = "canary-" + UUID.randomUUID();
        schedules.inForce(CvsPartner.ORGANISATION);
        schedules.inForce(CarersPartner.ORGANISATION);
    }

    @Test
    void aPartnerReadsWhatIsSharedWithItAndNobodyElseDoes() {
        var item = shared(CvsPartner.ORGANISATION);

        assertThat(cvs.asks(() -> register.find(item)).wording()).contains(canary);
        assertThat(everythingReadBy(cvs)).contains(canary);
        assertHidden(carers, item);
        assertThat(everythingReadBy(carers)).doesNotContain(canary);
        assertThat(everythingReadByVoice()).doesNotContain(canary);
    }

    @Test
    void theVoiceReadsWhatIsSharedWithIt() {
        var item = shared("VOICE");

        assertThat(voice.asks(() -> voices.find(item)).wording()).contains(canary);
        assertThat(everythingReadByVoice()).contains(canary);
        assertHidden(cvs, item);
        assertThat(everythingReadBy(cvs)).doesNotContain(canary);
    }

    @Test
    void sharingStopsOnTheDayTheScheduleLapses() {
        var item = shared(CvsPartner.ORGANISATION);

        schedules.lapsed(CvsPartner.ORGANISATION);

        assertHidden(cvs, item);
        assertThat(everythingReadBy(cvs)).doesNotContain(canary);
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnce() {
        var item = shared(CvsPartner.ORGANISATION);
        var row = row(item);

        lead.does(() -> service.withdraw(row.id(), row.version()));

        assertHidden(cvs, item);
        assertThat(everythingReadBy(cvs)).doesNotContain(canary);
    }

    @Test
    void whatIsHeldAfterwardsIsHidden() {
        var item = shared(CvsPartner.ORGANISATION);

        officer.does(() ->
                screening.screen(ScreenFeedback.hold(item, feedback.find(item).version(), "Somebody may be at risk.")));

        assertHidden(cvs, item);
        assertThat(everythingReadBy(cvs)).doesNotContain(canary);
    }

    @Test
    void nothingIsSharedBeforeAPersonHasScreenedIt() {
        var item = loop.submitted(Submissions.anonymous()).reference();

        assertRefused(SharingProblem.NOT_SCREENED, lead, command(item, CvsPartner.ORGANISATION));
    }

    @Test
    void nothingIsSharedWithAPartnerWithoutASchedule() {
        var item = screened();
        schedules.none(CvsPartner.ORGANISATION);

        assertRefused(SharingProblem.SHARING_IS_OFF, lead, command(item, CvsPartner.ORGANISATION));
    }

    @Test
    void thePersonsOwnWordsNeedTheirPermission() {
        var item = screened();
        var own = new ShareItem(item, new Audience(CvsPartner.ORGANISATION), Submissions.WORDS);

        assertRefused(SharingProblem.OWN_WORDS_WITHOUT_PERMISSION, lead, own);
    }

    @Test
    void personalDataNeverLeaves() {
        var item = screened();
        var telling = new ShareItem(item, Audience.VOICE, "Ring 01632 960142 and ask.");

        assertRefused(SharingProblem.PERSONAL_DATA, lead, telling);
    }

    @Test
    void anAudienceGetsAnItemOnce() {
        var item = shared(CvsPartner.ORGANISATION);

        assertRefused(SharingProblem.ALREADY_SHARED, lead, command(item, CvsPartner.ORGANISATION));
    }

    @Test
    void aProposalOfAnOfficerIsReadByNobodyUntilALeadAgrees() {
        var item = screened();
        officer.does(() -> service.share(command(item, CvsPartner.ORGANISATION)));
        assertHidden(cvs, item);
        var row = row(item);
        assertThat(row.status()).isEqualTo(SharedStatus.PROPOSED);

        lead.does(() -> service.approve(row.id(), row.version()));

        assertThat(cvs.asks(() -> register.find(item)).wording()).contains(canary);
    }

    @Test
    void theRegisterFollowsWhatHappensToTheItem() {
        var item = shared("VOICE");
        assertThat(voice.asks(() -> voices.find(item)).outcome()).isEqualTo(SharedOutcome.READING);

        loop.adoptedOnceScreened(item);

        var story = voice.asks(() -> voices.find(item));
        assertThat(story.outcome()).isEqualTo(SharedOutcome.DOING);
        assertThat(story.suggestions()).singleElement().satisfies(each -> {
            assertThat(each.stage()).isEqualTo(SuggestionStage.AGREED);
            assertThat(each.reason()).isNotEmpty();
        });
        var filter = new SharedFilter("", "", "feeling_safe", "DOING", "");
        assertThat(voice.asks(() -> voices.items(filter, FIRST)).rows())
                .anyMatch(row -> row.item().equals(item));
    }

    @Test
    void thePreviewShowsWhatTheAudienceReadsAndLeavesATrace() {
        var item = shared(CvsPartner.ORGANISATION);

        var seen = lead.asks(() -> preview.page(new Audience(CvsPartner.ORGANISATION), FIRST));
        var others = lead.asks(() -> preview.page(new Audience(CarersPartner.ORGANISATION), FIRST));

        assertThat(seen.rows()).anyMatch(row -> row.item().equals(item));
        assertThat(others.rows()).noneMatch(row -> row.item().equals(item));
        assertThat(rows.count("select count(*) from audit_event where action = 'sharing.previewed'"))
                .isPositive();
    }

    @Test
    void theStaffReadWhoCanSeeAnItem() {
        var item = shared(CvsPartner.ORGANISATION);

        var readers = lead.asks(() -> staffRegister.readersOf(item));

        assertThat(readers)
                .extracting(Reader::kind)
                .containsExactly(
                        Reader.Kind.ENGAGEMENT_TEAM, Reader.Kind.DIRECTORS, Reader.Kind.SERVICE, Reader.Kind.PARTNER);
        schedules.none(CvsPartner.ORGANISATION);
        assertThat(lead.asks(() -> staffRegister.readersOf(item))).last().matches(reader -> !reader.reads());
    }

    @Test
    void aPartnerWithoutAnOrganisationReadsNothing() {
        shared(CvsPartner.ORGANISATION);

        assertThat(nobodys.asks(() -> register.page(SharedFilter.all(), FIRST)).rows())
                .isEmpty();
    }

    @Test
    void aPageOfThePartnersRegisterTakesFourStatementsAtMost() {
        for (int item = 0; item < 12; item++) shared(CvsPartner.ORGANISATION);

        var statements = log.during(() -> cvs.asks(() -> register.page(SharedFilter.all(), PageRequest.first(10))));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    }

    private FeedbackReference screened() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        loop.screened(item);
        return item;
    }

    private FeedbackReference shared(String audience) {
        var item = screened();
        lead.does(() -> service.share(command(item, audience)));
        return item;
    }

    private ShareItem command(FeedbackReference item, String audience) {
        return new ShareItem(item, new Audience(audience), "People sleep badly because of bright light. " + canary);
    }

    private SharedWith row(FeedbackReference item) {
        return lead.asks(() -> staffRegister.ofItem(item)).get(0);
    }

    private String everythingReadBy(Actor partner) {
        var page = partner.asks(() -> register.page(SharedFilter.all(), FIRST));
        var export = partner.asks(() -> register.export(SharedFilter.all()));
        return page.rows().stream().map(SharedStory::wording).toList() + text(export);
    }

    private String everythingReadByVoice() {
        var page = voice.asks(() -> voices.items(SharedFilter.all(), FIRST));
        var exports = List.of(
                text(voice.asks(() -> voices.exportItems(SharedFilter.all()))),
                text(voice.asks(() -> voices.exportSuggestions(SharedFilter.all()))),
                text(voice.asks(() -> voices.exportPairs(PairFilter.all()))));
        return page.rows().stream().map(SharedStory::wording).toList() + exports.toString();
    }

    private void assertHidden(Actor partner, FeedbackReference item) {
        assertThatThrownBy(() -> partner.asks(() -> register.find(item)))
                .isInstanceOf(NotFoundException.class)
                .hasFieldOrPropertyWithValue("code", SharingProblem.UNKNOWN_ITEM);
    }

    private void assertRefused(SharingProblem problem, Actor who, ShareItem command) {
        assertThatThrownBy(() -> who.asks(() -> service.share(command))).hasFieldOrPropertyWithValue("code", problem);
    }

    private static String text(byte[] export) {
        return new String(export, StandardCharsets.UTF_8);
    }
}
