package org.openleap.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.UserId;
import org.openleap.sharing.Audience;
import org.openleap.sharing.Heard;
import org.openleap.sharing.ShareItem;

/** What one audience is told of an item, and what it is never told. */
class ItemChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final FeedbackReference ITEM = FeedbackReference.of(4711);
    private static final Audience CVS = new Audience("merrow-valley-cvs");
    private static final UserId LEAD = new UserId("lead");

    @Test
    void aWordingThatIsOnlyProposedIsNobodysYet() {
        var proposed = proposed();

        assertThat(ItemChange.of(event("feedback.analysisConcluded", ITEM.value()), proposed))
                .isEmpty();
        proposed.withdraw(LEAD, NOW);
        assertThat(ItemChange.of(event("sharing.withdrawn", ITEM.value()), proposed))
                .isEmpty();
    }

    @Test
    void whatIsSharedIsFollowedUntilTheFarewell() {
        var shared = proposed();
        shared.share(LEAD, NOW);

        assertThat(type("sharing.shared", ITEM.value(), shared)).isEqualTo(ChangeType.SHARED_ITEM_ADDED);
        assertThat(type("feedback.analysisConcluded", ITEM.value(), shared)).isEqualTo(ChangeType.SHARED_ITEM_CHANGED);
        assertThat(ItemChange.of(event("suggestion.adopted", ITEM.value() + "/2"), shared))
                .map(PartnerChange::subject)
                .contains(ITEM.value() + "/2");
        shared.withdraw(LEAD, NOW);
        assertThat(type("sharing.withdrawn", ITEM.value(), shared)).isEqualTo(ChangeType.SHARED_ITEM_WITHDRAWN);
    }

    @Test
    void whatHappenedBeforeItWasSharedIsNotToldWhenTheFeedComesLate() {
        var shared = proposed();
        shared.share(LEAD, NOW.plusSeconds(1));

        assertThat(ItemChange.of(event("feedback.screened", ITEM.value()), shared))
                .isEmpty();
    }

    @Test
    void whoeverHasReadItIsToldThatItIsHeldBackOrGone() {
        var shared = proposed();
        shared.share(LEAD, NOW);
        shared.withdraw(LEAD, NOW);

        assertThat(type("suggestion.adopted", ITEM.value() + "/2", shared)).isEqualTo(ChangeType.SHARED_ITEM_WITHDRAWN);
    }

    @Test
    void stepsBetweenTheTrustAndOneAudienceAreNotToldToAnother() {
        var submitted = submitted();
        var others = new SealedEvent(
                1,
                new AuditEntry(
                        1, NOW, "lead", "sharing.shared", ITEM.value(), Map.of("audience", "eastlow-deaf-society")));

        assertThat(ItemChange.of(others, submitted)).isEmpty();
    }

    @Test
    void aRelayIsCalledByItsNumber() {
        var owed = new SealedEvent(
                1,
                new AuditEntry(
                        1,
                        NOW,
                        "lead",
                        "sharing.relayOwed",
                        ITEM.value(),
                        Map.of("audience", CVS.value(), "relay", "17", "about", ITEM.value() + "/1")));

        assertThat(ItemChange.of(owed, submitted()))
                .contains(new PartnerChange(owed, CVS.value(), ChangeType.RELAY_OWED, "17"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feedback.noted",
                "feedback.hidden",
                "feedback.raised",
                "suggestion.rejectionProposed",
                "suggestion.adoptionProposed",
                "suggestion.sentBack",
                "suggestion.handedOver",
                "sharing.proposed",
                "telling.sent",
            })
    void whatHappensInsideTheTrustIsNotTold(String action) {
        assertThat(ItemChange.isOne(event(action, ITEM.value()))).isFalse();
    }

    private static ChangeType type(String action, String subject, SharedItem row) {
        return ItemChange.of(event(action, subject), row).orElseThrow().type();
    }

    private static SealedEvent event(String action, String subject) {
        return new SealedEvent(1, new AuditEntry(1, NOW, "lead", action, subject, Map.of("audience", CVS.value())));
    }

    private static SharedItem proposed() {
        return SharedItem.propose(new ShareItem(ITEM, CVS, "The light is too bright."), heard(), LEAD, NOW);
    }

    private static SharedItem submitted() {
        return SharedItem.submitted(heard(), CVS, Heard.byTheTrust(), LEAD, NOW).withKey(UUID.randomUUID());
    }

    private static HeardItem heard() {
        return new HeardItem(
                ITEM, FeedbackStatus.RECEIVED, true, "It is too bright.", "", "", "", false, true, NOW, ITEM);
    }
}
