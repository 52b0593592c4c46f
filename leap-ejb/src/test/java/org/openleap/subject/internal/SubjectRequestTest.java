package org.openleap.subject.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.subject.CloseRequest;
import org.openleap.subject.OpenRequest;
import org.openleap.subject.RequestKind;
import org.openleap.subject.RequestMethod;
import org.openleap.subject.RequestProblem;
import org.openleap.subject.RequestReference;
import org.openleap.subject.RequestStatus;

class SubjectRequestTest {
    private static final Instant NOW = Instant.parse("2026-08-03T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 9, 3);

    @Test
    void nothingIsLookedAtBeforeWeKnowWhoAsks() {
        var request = request(RequestKind.ACCESS);

        assertThatThrownBy(request::requireCleared)
                .hasFieldOrPropertyWithValue("code", RequestProblem.IDENTITY_NOT_CHECKED);

        request.identify("Saw the driving licence.", UserId.SYSTEM, NOW);
        assertThatCode(request::requireCleared).doesNotThrowAnyException();
    }

    @Test
    void whoeverComplainsNeedNotProveAnything() {
        assertThatCode(request(RequestKind.COMPLAINT)::requireCleared).doesNotThrowAnyException();
    }

    @Test
    void anAcknowledgedComplaintIsOwedItsAnswerWithoutADay() {
        var complaint = request(RequestKind.COMPLAINT);
        assertThat(complaint.isAcknowledged()).isFalse();

        complaint.acknowledge(LocalDate.of(2026, 8, 5), UserId.SYSTEM, NOW);

        assertThat(complaint.isAcknowledged()).isTrue();
        assertThat(complaint.dueOn()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void twoMonthsMoreAreTakenOnce() {
        var request = request(RequestKind.ACCESS);
        request.extend("Nine years of letters.", DUE.plusMonths(2), UserId.SYSTEM, NOW);

        assertThat(request.dueOn()).isEqualTo(DUE.plusMonths(2));
        assertThatThrownBy(() -> request.extend("Still reading them.", DUE.plusMonths(4), UserId.SYSTEM, NOW))
                .hasFieldOrPropertyWithValue("code", RequestProblem.ALREADY_EXTENDED);
    }

    @Test
    void aClosedRequestRests() {
        var request = request(RequestKind.COMPLAINT);
        request.close(
                new CloseRequest(RequestReference.of(1), 1, RequestStatus.ANSWERED, "Said sorry, and why."),
                DUE,
                UserId.SYSTEM,
                NOW);

        assertThat(request.dueOn()).isEqualTo(LocalDate.MAX);
        assertThatThrownBy(() -> request.acknowledge(DUE, UserId.SYSTEM, NOW))
                .hasFieldOrPropertyWithValue("code", RequestProblem.NOT_POSSIBLE_NOW);
    }

    private static SubjectRequest request(RequestKind kind) {
        return SubjectRequest.open(
                new OpenRequest(
                        kind,
                        RequestMethod.LETTER,
                        LocalDate.of(2026, 8, 3),
                        "Ines Example",
                        "ines@example.org",
                        "Everything, please."),
                DUE,
                UserId.SYSTEM,
                NOW);
    }
}
