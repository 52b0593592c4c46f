package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.agreement.internal.AgreementFixture.CHAIR;
import static org.openleap.agreement.internal.AgreementFixture.FIRST;
import static org.openleap.agreement.internal.AgreementFixture.LAST;
import static org.openleap.agreement.internal.AgreementFixture.LEAD;
import static org.openleap.agreement.internal.AgreementFixture.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.SectionKind;

class AgreementTest {
    @Test
    void theFirstSharedVersionOpensTheNegotiation() {
        var agreement = AgreementFixture.negotiating();

        assertThat(agreement.status()).isEqualTo(AgreementStatus.NEGOTIATING);
        assertThat(agreement.latestVersion()).isEqualTo(1);
        assertThat(agreement.share(LEAD, NOON)).isEqualTo(2);
    }

    @Test
    void theLastDayIsNeverBeforeTheFirst() {
        assertThatThrownBy(() -> Agreement.draft(AgreementFixture.terms(LAST, FIRST), List.of(), LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.DATES_REVERSED);
    }

    @Test
    void nobodyRewordsWhatIsSigned() {
        var agreement = AgreementFixture.inForce();

        assertThatThrownBy(() -> agreement.write(SectionKind.PURPOSE, "Other words", LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.NOT_POSSIBLE_NOW);
        assertThatThrownBy(() -> agreement.share(LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.NOT_POSSIBLE_NOW);
    }

    @Test
    void aSignedAgreementBeginsOnItsFirstDay() {
        var agreement = AgreementFixture.negotiating();
        agreement.signed(FIRST.minusDays(10), CHAIR, NOON);

        assertThat(agreement.isToBegin(FIRST.minusDays(1))).isFalse();
        assertThat(agreement.isToBegin(FIRST)).isTrue();
        agreement.begin(CHAIR, NOON);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void nobodySignsWhatIsOver() {
        var agreement = AgreementFixture.negotiating();

        assertThatThrownBy(() -> agreement.signed(LAST.plusDays(1), CHAIR, NOON))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.OUT_OF_DATE);
    }

    @Test
    void emptyWordsTakeASectionOut() {
        var agreement = AgreementFixture.negotiating();

        agreement.write(SectionKind.PURPOSE, "  ", LEAD, NOON);

        assertThat(agreement.sections()).isEmpty();
    }

    @Test
    void aTerminatedAgreementSaysWhy() {
        var agreement = AgreementFixture.inForce();

        agreement.terminate(" The partner closed. ", LEAD, NOON);

        assertThat(agreement.endedReason()).isEqualTo("The partner closed.");
        assertThat(agreement.status().isEnded()).isTrue();
    }
}
