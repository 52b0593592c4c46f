package org.openleap.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.agreement.AgreementProblem;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.referral.ReferralProblem;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.ProblemCode;
import org.openleap.sharing.SharingProblem;

class ProblemTextsTest {

    static Stream<ProblemCode> codes() {
        return Stream.concat(
                Stream.<ProblemCode[]>of(
                                ApiProblem.values(),
                                TokenProblem.values(),
                                FeedbackProblem.values(),
                                SharedProblem.values(),
                                SharingProblem.values(),
                                CommitmentProblem.values())
                        .flatMap(Stream::of),
                Stream.of(
                        PartnershipProblem.UNKNOWN_PARTNERSHIP,
                        AgreementProblem.UNKNOWN_AGREEMENT,
                        AgreementProblem.UNKNOWN_VERSION,
                        ReferralProblem.UNKNOWN_REFERRAL,
                        ReferralProblem.NOT_POSSIBLE_NOW,
                        ReferralProblem.PERSONAL_DATA));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeTheApiCanMeetHasWordsOfItsOwn(ProblemCode code) {
        assertThat(ProblemTexts.has(code.id() + ".title")).isTrue();
        assertThat(ProblemTexts.has(code.id() + ".detail")).isTrue();
        assertThat(ProblemTexts.detail(code, List.of("one", "two"))).doesNotContain("{");
    }
}
