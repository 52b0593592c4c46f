package org.openleap.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.publication.PublicationProblem.ALREADY_DRAFTED;
import static org.openleap.publication.PublicationProblem.NOT_DECIDED;
import static org.openleap.publication.PublicationProblem.SAME_PERSON;
import static org.openleap.publication.PublicationProblem.SMALL_GROUP;
import static org.openleap.publication.PublicationProblem.UNKNOWN_PAIR;
import static org.openleap.publication.PublicationProblem.UNKNOWN_REASON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.WithdrawFeedback;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondLead;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.redaction.SmallGroup;
import org.openleap.shared.PageRequest;
import org.openleap.shared.Slice;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionReference;

/** What the public reads, from the first wording to the last. */
class PublicationServiceIT extends InContainer {
    private static final PairWording WORKING = PairWording.ours(
            "The corridor is too bright at night.", "We have ordered lights that dim. They come in May.");
    private static final PairWording DONE =
            PairWording.ours("The corridor is too bright at night.", "The lights in all 12 corridors dim at ten.");

    @Inject
    Loop loop;

    @Inject
    Newsroom newsroom;

    @Inject
    Rows rows;

    @Inject
    PublicEdition edition;

    @EJB
    PublicationService publications;

    @EJB
    TakeDownService takeDowns;

    @EJB
    PublicationRegister register;

    @EJB
    WorkbenchRegister workbench;

    @EJB
    ProposerService proposers;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @EJB
    Visitor visitor;

    @Test
    void everybodyReadsWhatOnePersonWordedAndAnotherApproved() {
        long before = edition.number();
        long pair = newsroom.drafted(adopted(), WORKING);
        assertThat(newsroom.isListed(newsroom.detail(pair).pair().number())).isFalse();

        newsroom.approve(pair);

        var published = newsroom.detail(pair).pair();
        assertThat(newsroom.isListed(published.number())).isTrue();
        assertThat(newsroom.answer(published.number()).current().outcome()).isEqualTo(PairOutcome.WORKING_ON_IT);
        assertThat(edition.number()).isGreaterThan(before);
    }

    @Test
    void whoeverWordedItCannotApproveIt() {
        long pair = lead.asks(() -> publications.draft(new DraftPair(adopted(), WORKING)));

        assertThatThrownBy(() -> newsroom.approve(pair)).hasFieldOrPropertyWithValue("code", SAME_PERSON);
        secondLead.does(() -> publications.approve(pair, newsroom.detail(pair).version()));
    }

    @Test
    void nothingIsWordedBeforeItIsDecided() {
        var suggestion = loop.assigned(item());

        assertThatThrownBy(() -> newsroom.drafted(suggestion, WORKING))
                .hasFieldOrPropertyWithValue("code", NOT_DECIDED);
    }

    @Test
    void thereIsOneDraftAtATime() {
        var suggestion = adopted();
        newsroom.drafted(suggestion, WORKING);

        assertThatThrownBy(() -> newsroom.drafted(suggestion, WORKING))
                .hasFieldOrPropertyWithValue("code", ALREADY_DRAFTED);
    }

    @Test
    void aStatementAboutOneChildIsHeldUntilItIsBlurred() {
        var wording = PairWording.ours(
                "The groups have included young carers and one child with selective mutism.", "We dimmed the lights.");
        long pair = newsroom.drafted(adopted(), wording);

        assertThat(newsroom.detail(pair).status()).isEqualTo(PairStatus.BLOCKED);
        assertThat(newsroom.detail(pair).groups())
                .extracting(SmallGroup::words)
                .containsExactly("one child with selective mutism");
        assertThatThrownBy(() -> newsroom.approve(pair)).hasFieldOrProperty("code");

        var blurred = officer.asks(() -> workbench.preview(newsroom.detail(pair).suggestion(), wording))
                .blurredSaid();
        officer.does(() -> publications.reword(
                new RewordPair(pair, newsroom.detail(pair).version(), PairWording.ours(blurred, wording.weDid()))));
        newsroom.approve(pair);
        assertThat(newsroom.detail(pair).pair().youSaid())
                .isEqualTo(
                        "The groups have included young carers and a small number of children with communication needs.");
    }

    @Test
    void whatIsSentBackCanBeWordedAnewOrGivenUp() {
        long pair = newsroom.drafted(adopted(), WORKING);

        lead.does(() -> publications.sendBack(
                new SendBackPair(pair, newsroom.detail(pair).version(), "Say which corridors.")));
        assertThat(newsroom.detail(pair).sentBack()).isEqualTo("Say which corridors.");
        officer.does(() -> publications.discard(pair, newsroom.detail(pair).version()));

        assertThat(newsroom.detail(pair).status()).isEqualTo(PairStatus.DISCARDED);
        newsroom.drafted(newsroom.detail(pair).suggestion(), WORKING);
    }

    @Test
    void theOwnWordsAreReadWithoutThePiecesThatWereTakenOut() {
        var suggestion = adopted();
        var quote = officer.asks(() -> workbench.workbench(suggestion)).quote();
        var cut = new Redact(quote.indexOf(" after ten"), " after ten".length(), "", "exact_date");

        var published = newsroom.published(suggestion, PairWording.theirs(List.of(cut), "We have ordered lights."));

        assertThat(published.youSaid()).isEqualTo("Please dim the lights in the corridor");
        assertThat(newsroom.detail(published.id()).redactions()).containsExactly(cut);
        assertThat(newsroom.detail(published.id()).version())
                .isEqualTo(newsroom.detail(published.id()).version());
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasWrongUnderTheSameNumber() {
        var wrong = newsroom.published(adopted(), WORKING);
        long correction = officer.asks(() -> publications.correct(new CorrectPair(
                wrong.id(),
                newsroom.detail(wrong.id()).version(),
                PairWording.ours(
                        "The corridor is too bright at night.", "We have ordered lights that dim. They come in June."),
                "We wrote May. The lights come in June.")));
        assertThat(newsroom.answer(wrong.number()).current().id()).isEqualTo(wrong.id());

        newsroom.approve(correction);

        var answer = newsroom.answer(wrong.number());
        assertThat(answer.current().id()).isEqualTo(correction);
        assertThat(answer.current().earlier().wrong()).isEqualTo("We wrote May. The lights come in June.");
        assertThat(answer.before()).extracting(PublishedPair::id).containsExactly(wrong.id());
        assertThat(trail(newsroom.detail(wrong.id()).suggestion())).contains("pair.corrected");
    }

    @Test
    void whatIsWrittenAboutTheMistakeObeysTheRulesToo() {
        var wrong = newsroom.published(adopted(), WORKING);

        assertThatThrownBy(() -> officer.does(() -> publications.correct(new CorrectPair(
                        wrong.id(),
                        newsroom.detail(wrong.id()).version(),
                        WORKING,
                        "Only one patient was hurt by it."))))
                .hasFieldOrPropertyWithValue("code", SMALL_GROUP);
    }

    @Test
    void whenTheSuggestionMovesOnTheStaffSeeThatTheAnswerMustBeRenewed() {
        var suggestion = adopted();
        var working = newsroom.published(suggestion, WORKING);
        assertThat(newsroom.detail(working.id()).stale()).isFalse();

        loop.finished(suggestion);

        assertThat(newsroom.detail(working.id()).stale()).isTrue();
        assertThat(toRenew()).contains(working.id());
        var done = newsroom.published(suggestion, DONE);
        assertThat(done.number()).isEqualTo(working.number());
        assertThat(done.earlier().outcome()).isEqualTo(PairOutcome.WORKING_ON_IT);
        assertThat(done.isReversed()).isFalse();
        assertThat(toRenew()).doesNotContain(working.id(), done.id());
    }

    @Test
    void takingDownLeavesNothingOfAnyWordingToRead() {
        var suggestion = adopted();
        var working = newsroom.published(suggestion, WORKING);
        loop.finished(suggestion);
        newsroom.published(suggestion, DONE);
        long before = edition.number();

        newsroom.takeDown(working.number());

        var answer = newsroom.answer(working.number());
        assertThat(answer.isTakenDown()).isTrue();
        assertThat(answer.takenDown()).isEqualTo("could_identify");
        assertThat(newsroom.isListed(working.number())).isFalse();
        assertThat(edition.number()).isGreaterThan(before);
        assertThat(trail(suggestion)).filteredOn("pair.takenDown"::equals).hasSize(2);
        assertThatThrownBy(() -> newsroom.takeDown(working.number())).hasFieldOrPropertyWithValue("code", UNKNOWN_PAIR);
    }

    @Test
    void takingDownNeedsAReasonFromTheList() {
        var published = newsroom.published(adopted(), WORKING);

        assertThatThrownBy(() ->
                        lead.does(() -> takeDowns.takeDown(new TakeDownAnswer(published.number(), "because", ""))))
                .hasFieldOrPropertyWithValue("code", UNKNOWN_REASON);
        assertThat(newsroom.isListed(published.number())).isTrue();
    }

    @Test
    void aDraftHasNoPublicNumber() {
        long pair = newsroom.drafted(adopted(), WORKING);

        assertThatThrownBy(() -> newsroom.answer(newsroom.detail(pair).pair().number()))
                .hasFieldOrPropertyWithValue("code", UNKNOWN_PAIR);
    }

    @Test
    void theChoicesOfTheFilterAreCounted() {
        var counts = counts();
        newsroom.published(adopted(), WORKING);

        assertThat(counts().services().get(ServiceLead.SERVICE))
                .isEqualTo(counts.services().getOrDefault(ServiceLead.SERVICE, 0L) + 1);
        assertThat(counts().themes().get("feeling_safe"))
                .isEqualTo(counts.themes().getOrDefault("feeling_safe", 0L) + 1);
        assertThat(counts().outcomes().get("WORKING_ON_IT"))
                .isEqualTo(counts.outcomes().getOrDefault("WORKING_ON_IT", 0L) + 1);
    }

    @Test
    void smallNumbersOfAPartAreNotTold() {
        var nowhere = Slice.all().of("nobody-ever-wrote-about-it");

        assertThat(visitor.asks(() -> register.figures(nowhere)).heard().value())
                .isZero();
        assertThat(visitor.asks(() -> register.performance()).toldPercent()).isBetween(0L, 100L);
    }

    @Test
    void whoTakesBackTheirWordsButLeavesTheIdeaTakesOnlyTheirWordsAway() {
        var receipt = loop.submitted(Submissions.anonymous());
        var ours = newsroom.published(loop.adopted(receipt.reference()), WORKING);
        var spoken = loop.submitted(Submissions.anonymous());
        var theirs = newsroom.published(loop.adopted(spoken.reference()), PairWording.theirs(List.of(), "Lights."));

        takenBack(receipt, true);
        takenBack(spoken, true);

        assertThat(newsroom.isListed(ours.number())).isTrue();
        assertThat(newsroom.isListed(theirs.number())).isFalse();
        assertThat(newsroom.answer(theirs.number()).takenDown()).isEqualTo("asked");
    }

    @Test
    void whoTakesBackTheIdeaTooTakesEverythingAway() {
        var receipt = loop.submitted(Submissions.anonymous());
        var published = newsroom.published(loop.adopted(receipt.reference()), WORKING);
        var other = loop.submitted(Submissions.anonymous());
        long draft = newsroom.drafted(loop.adopted(other.reference()), WORKING);
        long before = edition.number();

        takenBack(receipt, false);
        takenBack(other, false);

        assertThat(newsroom.isListed(published.number())).isFalse();
        assertThat(edition.number()).isGreaterThan(before);
        assertThat(newsroom.detail(draft).status()).isEqualTo(PairStatus.DISCARDED);
    }

    private void takenBack(Receipt receipt, boolean ideaStays) {
        visitor.does(() ->
                proposers.withdraw(new WithdrawFeedback(receipt.reference().value(), receipt.phrase(), ideaStays)));
    }

    private PairCounts counts() {
        return visitor.asks(() -> register.counts(PairFilter.all()));
    }

    private List<Long> toRenew() {
        return officer.asks(() -> workbench.page(PairList.TO_RENEW, PageRequest.first(200))).rows().stream()
                .map(pair -> pair.pair().id())
                .toList();
    }

    private List<String> trail(SuggestionReference suggestion) {
        return rows.texts("select action from audit_event where subject = ? order by id", suggestion.value());
    }

    private FeedbackReference item() {
        return loop.submitted(Submissions.anonymous()).reference();
    }

    private SuggestionReference adopted() {
        return loop.adopted(item());
    }
}
