package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.notification.NotificationProblem.FORM_NOT_MET;
import static org.openleap.notification.NotificationProblem.NOT_POSSIBLE_NOW;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Group;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;

class TellingTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    private static final Letter LETTER = new Letter("Subject", "Text");

    @Test
    void aMailThatWasAcceptedAndDidNotBounceIsDeliveredWithGradeB() {
        var telling = sent();
        assertThat(telling.status().isSettled()).isFalse();

        telling.arrived(NOON);

        assertThat(telling.status()).isEqualTo(TellingStatus.DELIVERED);
        assertThat(telling.settlement().grade()).isEqualTo(EvidenceGrade.B);
    }

    @Test
    void openingThePageIsTheBestEvidence() {
        var telling = sent();

        telling.seen(NOON);

        assertThat(telling.settlement().grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void openingThePageLaterImprovesTheEvidence() {
        var telling = owedBy(Route.PHONE);
        telling.told("Rang at ten.", true, NOON);

        telling.seen(NOON);

        assertThat(telling.status()).isEqualTo(TellingStatus.TOLD);
        assertThat(telling.settlement().grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void aPlainMailToSomebodyWhoNeedsLargePrintIsRefused() {
        var telling = needing(Route.EMAIL, "large_print");

        assertThatThrownBy(() -> telling.approve(false)).hasFieldOrPropertyWithValue("code", FORM_NOT_MET);
        assertThat(telling.status()).isEqualTo(TellingStatus.DUE);
    }

    @Test
    void aLetterMeetsLargePrintBecauseItIsPrintedLarge() {
        var telling = needing(Route.LETTER, "large_print");

        telling.approve(true);

        assertThat(telling.status()).isEqualTo(TellingStatus.APPROVED);
    }

    @Test
    void easyReadIsMetByWordsThatAPersonHasWritten() {
        var telling = needing(Route.EMAIL, "easy_read");
        assertThat(telling.unmet()).containsExactly("easy_read");

        telling.draft(LETTER, "", Set.of("easy_read"));
        telling.approve(false);

        assertThat(telling.status()).isEqualTo(TellingStatus.APPROVED);
    }

    @Test
    void anotherLanguageIsMetByATranslationAndNotByATick() {
        var telling = inPolish();

        telling.draft(LETTER, "", Set.of("translation"));
        assertThat(telling.unmet()).containsExactly("translation");

        telling.draft(LETTER, "Dzień dobry", Set.of());
        assertThat(telling.unmet()).isEmpty();
        assertThat(telling.wording().whole()).startsWith("Dzień dobry").endsWith("Text");
    }

    @Test
    void aReviewedNeedCountsAtOnceAndNothingLeavesUnseen() {
        var telling = owedBy(Route.EMAIL);
        telling.times().waitUntil(NOON);

        telling.reviewNeeds(Set.of("bsl"), "");

        assertThat(telling.times().waitsForAnEye()).isFalse();
        assertThat(telling.unmet()).containsExactly("bsl");
    }

    @Test
    void readingThePageIsNotTheFormThatSomebodyNeeds() {
        var telling = needing(Route.EMAIL, "large_print");

        telling.seen(NOON);

        assertThat(telling.settlement().isInForm()).isFalse();
    }

    @Test
    void aFailedMailGoesAnotherWayOrIsToldByAPerson() {
        var telling = sent();
        telling.failed();

        telling.reroute(Route.PHONE, "01632 960001");
        assertThat(telling.status()).isEqualTo(TellingStatus.DRAFTED);

        telling.told("Told in the clinic.", true, NOON);
        assertThat(telling.status()).isEqualTo(TellingStatus.TOLD);
    }

    @Test
    void whatCameBackAfterItCountedAsDeliveredIsOwedAgain() {
        var telling = sent();
        telling.arrived(NOON);

        telling.cameBack();

        assertThat(telling.status()).isEqualTo(TellingStatus.FAILED);
        assertThat(telling.settlement().grade()).isEqualTo(EvidenceGrade.NONE);
        assertThat(telling.settlement().at()).isEqualTo(Instant.MAX);
    }

    @Test
    void whoeverGaveNoContactIsToldByPublicationWithGradeC() {
        var telling = owedBy(Route.NONE);

        telling.published(NOON);

        assertThat(telling.settlement().grade()).isEqualTo(EvidenceGrade.C);
    }

    @Test
    void newsThatWasReadBeforeTheMailLeftStaysSettled() {
        var telling = owedBy(Route.EMAIL);
        telling.approve(false);
        telling.seen(NOON);

        telling.sent(NOON);
        telling.failed();

        assertThat(telling.status()).isEqualTo(TellingStatus.DELIVERED);
        assertThat(telling.settlement().grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void aSettledTellingIsNotToldAgainByAPerson() {
        var telling = owedBy(Route.PHONE);
        telling.told("Rang at ten.", true, NOON);

        assertThatThrownBy(() -> telling.told("Rang again.", true, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void stoppingNeedsAgreementOrItIsTriedAgain() {
        var telling = owedBy(Route.PHONE);
        telling.giveUp("Nobody answers.");
        assertThat(telling.status().isSettled()).isFalse();

        telling.answerGivingUp(false, NOON);
        assertThat(telling.status()).isEqualTo(TellingStatus.DRAFTED);

        telling.giveUp("Still nobody.");
        telling.answerGivingUp(true, NOON);
        assertThat(telling.status()).isEqualTo(TellingStatus.UNREACHABLE);
    }

    @Test
    void aConvenorPassesOnHowItEndedAndHearsTheRestForThemselves() {
        assertThat(toGroup(Occasion.REJECTED).reader().isConvenor()).isTrue();
        assertThat(toGroup(Occasion.UNDER_CONSIDERATION).reader().isConvenor()).isFalse();
    }

    @Test
    void aGroupCountsAsToldOnlyWhenItsConvenorSaysSo() {
        var kit = toGroup(Occasion.REJECTED);
        kit.approve(false);
        kit.sent(NOON);

        kit.relayed("5 August 2026: read out", NOON);

        assertThat(kit.status()).isEqualTo(TellingStatus.RELAY_CONFIRMED);
        assertThat(kit.settlement().grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void aCorrectionGoesToTheSameReaderByTheSameRoute() {
        var wrong = sent();

        var right = wrong.corrected(new Letter("Sorry", "Right"), NOON, NOON);

        assertThat(right.occasion()).isEqualTo(Occasion.CORRECTION);
        assertThat(right.reader().address()).isEqualTo(wrong.reader().address());
        assertThat(right.corrects()).isEqualTo(wrong.id());
        assertThat(right.status()).isEqualTo(TellingStatus.DUE);
    }

    private static Telling sent() {
        var telling = owedBy(Route.EMAIL);
        telling.approve(false);
        telling.sent(NOON);
        return telling;
    }

    private static Telling owedBy(Route route) {
        return owed(Occasion.ADOPTED, new Recipient("Sam", route, address(route), Set.of()));
    }

    private static Telling needing(Route route, String need) {
        return owed(Occasion.ADOPTED, new Recipient("Sam", route, address(route), Set.of(need)));
    }

    private static Telling inPolish() {
        return owed(
                Occasion.ADOPTED, new Recipient("Ola", Route.EMAIL, "ola@example.org", Set.of(), Group.none(), "pl"));
    }

    private static Telling toGroup(Occasion occasion) {
        var group = new Group("Thursday walkers", 12);
        return owed(occasion, new Recipient("Kit", Route.EMAIL, "kit@example.org", Set.of(), group, ""));
    }

    private static String address(Route route) {
        return switch (route) {
            case EMAIL -> "sam@example.org";
            case LETTER -> "1 Quay Street, Eastlow, ZZ99 1AB";
            case PHONE -> "01632 960001";
            case TEXT -> "07700 900001";
            case NONE -> "";
        };
    }

    private static Telling owed(Occasion occasion, Recipient recipient) {
        var owed = new OweTelling("FB-0000-0000-0", "FB-0000-0000-0/1", occasion, recipient, Map.of());
        return Telling.owe(owed, LETTER, NOON, NOON);
    }
}
