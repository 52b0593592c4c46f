package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.agreement.SignedPaper.AGREEMENT;
import static org.openleap.agreement.internal.AgreementFixture.ANY;
import static org.openleap.agreement.internal.AgreementFixture.CARERS;
import static org.openleap.agreement.internal.AgreementFixture.CHAIR;
import static org.openleap.agreement.internal.AgreementFixture.LEAD;
import static org.openleap.agreement.internal.AgreementFixture.by;
import static org.openleap.agreement.internal.Dossier.TRUST;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.SignPaper;
import org.openleap.identity.UserId;

class SigningRulesTest {
    private static final String HASH = "hash";
    private static final String PARTNER = CARERS.value();

    @Test
    void bothSidesSignTheNewestVersion() {
        assertThatCode(() -> sign(shown(1, HASH), PARTNER, CHAIR, by(LEAD, TRUST, AGREEMENT, 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherVersionThanTheNewestIsNotSigned() {
        refused(() -> sign(shown(2, HASH), TRUST, LEAD), AgreementProblem.VERSION_CHANGED);
    }

    @Test
    void otherWordsThanTheNewestAreNotSigned() {
        refused(() -> sign(shown(1, "other"), TRUST, LEAD), AgreementProblem.VERSION_CHANGED);
    }

    @Test
    void aSideSignsOnce() {
        refused(
                () -> sign(shown(1, HASH), TRUST, new UserId("director"), by(LEAD, TRUST, AGREEMENT, 1)),
                AgreementProblem.SIDE_HAS_SIGNED);
    }

    @Test
    void onePersonSignsForOneSide() {
        refused(() -> sign(shown(1, HASH), PARTNER, LEAD, by(LEAD, TRUST, AGREEMENT, 1)), AgreementProblem.SAME_PERSON);
    }

    @Test
    void whoIsNoPartyDoesNotSign() {
        refused(() -> sign(shown(1, HASH), "somebody-else", CHAIR), AgreementProblem.UNKNOWN_PARTY);
    }

    @Test
    void aSignatureUnderAnEarlierVersionDoesNotCount() {
        var dossier = dossier(by(LEAD, TRUST, AGREEMENT, 1), by(CHAIR, PARTNER, AGREEMENT, 2));

        assertThat(dossier.isSignedByAll(AGREEMENT, 2)).isFalse();
        assertThat(dossier.hasSigned(TRUST, AGREEMENT, 2)).isFalse();
    }

    @Test
    void theLastSideMakesThePaperComplete() {
        assertThat(dossier(by(LEAD, TRUST, AGREEMENT, 1), by(CHAIR, PARTNER, AGREEMENT, 1))
                        .isSignedByAll(AGREEMENT, 1))
                .isTrue();
    }

    private static Dossier dossier(Signature... signatures) {
        return new Dossier(AgreementFixture.negotiating(), List.of(signatures), List.of());
    }

    private static SignPaper shown(int number, String hash) {
        return new SignPaper(ANY, AGREEMENT, number, hash, "Chair", "Hartmoor");
    }

    private static void sign(SignPaper command, String side, UserId signer, Signature... given) {
        SigningRules.require(dossier(given), command, 1, HASH, side, signer);
    }

    private static void refused(ThrowingCallable signing, AgreementProblem code) {
        assertThatThrownBy(signing).hasFieldOrPropertyWithValue("code", code);
    }
}
