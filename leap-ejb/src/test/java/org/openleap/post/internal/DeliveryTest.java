package org.openleap.post.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.post.internal.Delivery.Outcome;

/** The statuses of GOV.UK Notify, as its documentation lists them for text messages and letters. */
class DeliveryTest {
    @ParameterizedTest
    @CsvSource({
        "created, UNDER_WAY",
        "sending, UNDER_WAY",
        "pending, UNDER_WAY",
        "sent, UNDER_WAY",
        "accepted, UNDER_WAY",
        "pending-virus-check, UNDER_WAY",
        "delivered, ARRIVED",
        "received, ARRIVED",
        "permanent-failure, LOST",
        "temporary-failure, LOST",
        "technical-failure, LOST",
        "validation-failed, LOST",
        "virus-scan-failed, LOST",
        "cancelled, LOST"
    })
    void eachStatusHasOneMeaning(String status, Outcome outcome) {
        assertThat(Delivery.of(status).outcome()).isEqualTo(outcome);
    }
}
