package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.notification.Group;
import org.openleap.notification.Route;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionService;

/** Writing down for somebody: for whom they speak, in which language, and for which group. */
class TranscriptServiceIT extends InContainer {
    private static final Contact LUNCH_CLUB =
            new Contact(Route.PHONE, "Norma", "01632 960001", Set.of(), new Group("Lunch club", 14), "pl");

    @EJB
    FeedbackService feedback;

    @EJB
    TranscriptService service;

    @EJB
    SuggestionService suggestions;

    @EJB
    FeedbackRegister register;

    @EJB
    Officer officer;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Visitor visitor;

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Test
    void aVisitorSaysNothingThatOnlyStaffCanSay() {
        assertThatThrownBy(() -> visitor.does(() -> feedback.submit(said(transcript()))))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void whatIsWrittenDownIsMarkedAndWhoeverRangIsNotRungAgainToBeThanked() {
        var item = written(transcript());

        var came = find(item).came();
        assertThat(came.circumstances().transcript()).isTrue();
        assertThat(came.takenBy()).isEqualTo(officer.caller().name());
        assertThat(rows.texts("select occasion from telling where item = ?", item.value()))
                .isEmpty();
    }

    @Test
    void aGroupIsKeptWithItsConvenor() {
        var contact = find(written(transcript())).contact();

        assertThat(contact.group()).isEqualTo(new Group("Lunch club", 14));
        assertThat(contact.language()).isEqualTo("pl");
    }

    @Test
    void nobodySpeaksForAnotherUntilSomebodyHasSeenThatTheyMay() {
        var advocate = new Representation(Relation.ADVOCATE, "Mr W", "");
        var item = written(new Circumstances("", true, LocalDate.MAX, advocate, Translation.none()));

        assertThatThrownBy(() -> loop.screened(item))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.PROOF_MISSING);
        officer.does(
                () -> service.prove(new ProveRepresentation(item, find(item).version(), "A letter of authority.")));
        loop.screened(item);

        assertThat(find(item).came().proofSeenBy()).isEqualTo(officer.caller().name());
    }

    @Test
    void whoeverMayNotSeeWhoSaidItDoesNotSeeForWhomEither() {
        var advocate = new Representation(Relation.ADVOCATE, "Mr W", "A letter of authority.");
        var item = written(new Circumstances("", true, LocalDate.MAX, advocate, Translation.none()));
        loop.screened(item);

        var speaker = serviceLead.asks(() -> register.find(item)).came().representation();

        assertThat(speaker).isEqualTo(new Representation(Relation.ADVOCATE, "", ""));
    }

    @Test
    void theEnglishStandsBesideTheWordsAndCanBeQuoted() {
        var item = loop.submitted(Submissions.withKey(UUID.randomUUID(), "Dajcie ulotkę po polsku."))
                .reference();
        var english = new Translation("pl", "Give the leaflet in Polish.", "", "Ewa");

        officer.does(
                () -> service.translate(new TranslateFeedback(item, find(item).version(), english)));
        loop.inAnalysis(item);
        officer.does(() -> suggestions.identify(new IdentifySuggestion(
                item, "Give the leaflet in Polish.", "A leaflet in Polish", SuggestionKind.REQUEST)));

        assertThat(find(item).words()).isEqualTo("Dajcie ulotkę po polsku.");
        assertThat(find(item).came().translatedBy()).isEqualTo(officer.caller().name());
    }

    @Test
    void aTranslationSaysWhoTranslated() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        var english = new Translation("pl", "Give the leaflet in Polish.", "", " ");

        assertThatThrownBy(() -> officer.does(() ->
                        service.translate(new TranslateFeedback(item, find(item).version(), english))))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.TRANSLATOR_MISSING);
    }

    @Test
    void whatWasHeardLastWeekWasReceivedLastWeekAndNothingIsHeardTomorrow() {
        var said = new Circumstances("", true, LocalDate.of(2026, 1, 7), Representation.none(), Translation.none());
        var tomorrow = new Circumstances("", true, LocalDate.of(2099, 1, 1), Representation.none(), Translation.none());

        assertThat(find(written(said)).summary().receivedAt()).isEqualTo("2026-01-07T12:00:00Z");
        assertThatThrownBy(() -> written(tomorrow))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.DAY_IN_THE_FUTURE);
    }

    private static Circumstances transcript() {
        return new Circumstances("", true, LocalDate.MAX, Representation.none(), Translation.none());
    }

    private FeedbackReference written(Circumstances circumstances) {
        return officer.asks(() -> feedback.submit(said(circumstances))).reference();
    }

    private static SubmitFeedback said(Circumstances circumstances) {
        return new SubmitFeedback(
                UUID.randomUUID(),
                Submissions.WORDS,
                "",
                ServiceLead.SERVICE,
                "",
                "phone_call",
                Capacity.NOT_SAID,
                Answer.NOT_SAID,
                false,
                true,
                true,
                LUNCH_CLUB,
                circumstances);
    }

    private FeedbackDetail find(FeedbackReference item) {
        return officer.asks(() -> register.find(item));
    }
}
