package org.openleap.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.consent.ConsentPurpose.CONTACT_ABOUT_THIS;
import static org.openleap.consent.ConsentPurpose.PATIENT_STORY;
import static org.openleap.consent.ConsentPurpose.PUBLISH_ANONYMISED;
import static org.openleap.consent.ConsentPurpose.SHARE_ANONYMISED;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openleap.consent.internal.ConsentClock;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.TakeBackPermission;
import org.openleap.harness.Guardian;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.publication.DraftPair;
import org.openleap.publication.Newsroom;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationProblem;
import org.openleap.publication.PublicationService;
import org.openleap.shared.MovableClock;
import org.openleap.sharing.Audience;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.SharingService;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionReference;

/** What people allowed is obeyed by whoever uses it, from the moment in which they take it back (domain.md 2.5). */
class ConsentServiceIT extends InContainer {
    private static final String PAIR = "select status from published_pair where suggestion = ? order by id desc";

    @Inject
    Loop loop;

    @Inject
    Newsroom newsroom;

    @Inject
    Rows rows;

    @EJB
    ConsentService service;

    @EJB
    ConsentClock clock;

    @EJB
    PublicationService publication;

    @EJB
    SharingService sharing;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Guardian guardian;

    @EJB
    ProposerService own;

    @EJB
    Visitor visitor;

    @Test
    void whatWasAnsweredOnTheFormStandsInTheLedger() {
        var item = loop.submitted(Submissions.byEmail()).reference();

        var standing = guardian.asks(() -> service.standing(ConsentSubject.item(item.value())));

        assertThat(standing).allSatisfy(entry -> {
            assertThat(entry.text()).isEqualTo(ConsentTexts.TELL_US);
            assertThat(entry.method()).isEqualTo(ConsentMethod.FORM);
        });
        assertThat(standing.stream().collect(Collectors.toMap(ConsentEntry::purpose, ConsentEntry::answer)))
                .containsEntry(CONTACT_ABOUT_THIS, ConsentAnswer.GIVEN)
                .containsEntry(PUBLISH_ANONYMISED, ConsentAnswer.GIVEN)
                .containsEntry(SHARE_ANONYMISED, ConsentAnswer.REFUSED);
    }

    @Test
    void whatMayNotBePublishedAnyMoreIsTakenDownInTheSameMoment() {
        var suggestion = published();

        says(suggestion.item(), PUBLISH_ANONYMISED, ConsentAnswer.WITHDRAWN);

        assertThat(rows.texts(PAIR, suggestion.value())).containsExactly("TAKEN_DOWN");
        assertThatThrownBy(() -> draft(suggestion, Submissions.QUOTE + " please"))
                .hasFieldOrPropertyWithValue("code", PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION);
    }

    @Test
    void whatMayBePublishedAfterAllMayQuoteThemAgain() {
        var suggestion = published();
        says(suggestion.item(), PUBLISH_ANONYMISED, ConsentAnswer.WITHDRAWN);

        says(suggestion.item(), PUBLISH_ANONYMISED, ConsentAnswer.GIVEN);

        draft(suggestion, Submissions.QUOTE + " please");
        assertThat(rows.texts(PAIR, suggestion.value())).startsWith("DRAFTED");
    }

    @Test
    void whatMayNotBeSharedAnyMoreIsReadByNobodyOutside() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        loop.screened(item);
        says(item, SHARE_ANONYMISED, ConsentAnswer.GIVEN);
        lead.does(() -> sharing.share(new ShareItem(item, Audience.VOICE, "Light at night disturbs people.")));

        says(item, SHARE_ANONYMISED, ConsentAnswer.WITHDRAWN);

        assertThat(rows.texts("select status from shared_item where item = ?", item.value()))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void whoeverMustNotBeContactedAnyMoreCannotBe() {
        var item = loop.submitted(Submissions.byEmail()).reference();

        says(item, CONTACT_ABOUT_THIS, ConsentAnswer.WITHDRAWN);

        assertThat(rows.texts(
                        "select concat(route, address, name) from proposer p join feedback_item i on i.id = p.item_id"
                                + " where i.reference = ?",
                        item.value()))
                .containsExactly("NONE");
    }

    @Test
    void aPersonTakesBackWhatTheyAllowedOnTheirOwnPage() {
        var receipt = loop.submitted(Submissions.byEmail());
        var item = receipt.reference();
        var ours = visitor.asks(() -> own.find(item.value(), receipt.phrase()));
        assertThat(ours.allowed()).containsExactly(CONTACT_ABOUT_THIS, PUBLISH_ANONYMISED);

        visitor.does(
                () -> own.disallow(new TakeBackPermission(item.value(), receipt.phrase(), Set.of(PUBLISH_ANONYMISED))));

        assertThat(visitor.asks(() -> own.find(item.value(), receipt.phrase())).allowed())
                .containsExactly(CONTACT_ABOUT_THIS);
        assertThat(officer.asks(() -> service.of(ConsentSubject.item(item.value())))
                        .get(0))
                .extracting(ConsentEntry::answer, ConsentEntry::method)
                .containsExactly(ConsentAnswer.WITHDRAWN, ConsentMethod.TRACKING_PAGE);
        assertThatThrownBy(() -> visitor.does(() -> own.disallow(
                        new TakeBackPermission(item.value(), receipt.phrase(), Set.of(PUBLISH_ANONYMISED)))))
                .hasFieldOrPropertyWithValue("code", ConsentProblem.NOT_GIVEN);
    }

    @Test
    void theLedgerKeepsEveryAnswer() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        says(item, PUBLISH_ANONYMISED, ConsentAnswer.WITHDRAWN);
        says(item, PUBLISH_ANONYMISED, ConsentAnswer.GIVEN);

        var ledger = officer.asks(() -> service.of(ConsentSubject.item(item.value())));

        assertThat(ledger.stream()
                        .filter(entry -> entry.purpose() == PUBLISH_ANONYMISED)
                        .map(ConsentEntry::answer))
                .containsExactly(ConsentAnswer.GIVEN, ConsentAnswer.WITHDRAWN, ConsentAnswer.GIVEN);
    }

    @Test
    void aStoryEndsOnItsDay() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        var told = Instant.parse("2023-04-05T10:00:00Z");
        MovableClock.at(told, () -> story(item, LocalDate.of(2023, 6, 30)));

        clock.expire();

        var standing = officer.asks(() -> service.standing(ConsentSubject.item(item.value())));
        assertThat(standing)
                .filteredOn(entry -> entry.purpose() == PATIENT_STORY)
                .singleElement()
                .satisfies(entry -> assertThat(entry.answer()).isEqualTo(ConsentAnswer.EXPIRED));
    }

    @Test
    void nothingCanBeTakenBackThatWasNotGiven() {
        var item = loop.submitted(Submissions.anonymous()).reference();

        assertThatThrownBy(() -> says(item, SHARE_ANONYMISED, ConsentAnswer.WITHDRAWN))
                .hasFieldOrPropertyWithValue("code", ConsentProblem.NOT_GIVEN);
    }

    @Test
    void nobodyAllowsAnythingAboutAnItemThatDoesNotExist() {
        assertThatThrownBy(() -> officer.asks(() -> service.of(ConsentSubject.item("FB-0000-0000-0"))))
                .hasFieldOrPropertyWithValue("code", ConsentProblem.UNKNOWN_SUBJECT);
    }

    private SuggestionReference published() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        loop.screened(item);
        var suggestion = loop.doneOnceScreened(item);
        newsroom.published(
                suggestion,
                PairWording.ours("The corridor was too bright at night.", "The lights dim by themselves at ten."));
        return suggestion;
    }

    private long draft(SuggestionReference suggestion, String youSaid) {
        return officer.asks(() -> publication.draft(
                new DraftPair(suggestion, PairWording.ours(youSaid, "The lights dim by themselves at ten."))));
    }

    private boolean story(FeedbackReference item, LocalDate last) {
        officer.does(() -> service.record(new RecordConsent(
                ConsentSubject.item(item.value()),
                PATIENT_STORY,
                ConsentAnswer.GIVEN,
                ConsentMethod.IN_PERSON,
                "",
                "Annual report",
                last,
                "")));
        return true;
    }

    private void says(FeedbackReference item, ConsentPurpose purpose, ConsentAnswer answer) {
        officer.does(() -> service.record(new RecordConsent(
                ConsentSubject.item(item.value()),
                purpose,
                answer,
                ConsentMethod.PHONE,
                "",
                "",
                LocalDate.MAX,
                "Rang this morning.")));
    }
}
