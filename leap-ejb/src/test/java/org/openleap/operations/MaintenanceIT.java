package org.openleap.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackService;
import org.openleap.harness.Administrator;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.profile.DescribeTrust;
import org.openleap.profile.TrustProfiles;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.LeapException;

/** Work on LEAP is announced by an administrator; while the door is closed nothing new reaches the database. */
class MaintenanceIT extends InContainer {
    private static final Instant LATER = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);

    @EJB
    MaintenanceDesk desk;

    @EJB
    FeedbackService feedback;

    @EJB
    TrustProfiles profiles;

    @EJB
    Administrator administrator;

    @EJB
    Lead lead;

    @EJB
    Visitor visitor;

    @Inject
    ServiceState state;

    @Inject
    Rows rows;

    @AfterEach
    void over() {
        administrator.does(() -> desk.end(desk.read().version()));
        state.refresh();
    }

    @Test
    void everybodyIsToldAndMayReadOn() {
        announce(true);

        assertThat(state.announcement().orElseThrow().words()).isEqualTo("A new server");
        assertThat(state.readOnlyUntil()).contains(LATER);
        assertThat(rows.count("select count(*) from audit_event where action = 'maintenance.announced'"))
                .isPositive();
    }

    @Test
    void wordsAloneCloseNothing() {
        announce(false);

        assertThat(state.announcement()).isPresent();
        assertThat(state.readOnlyUntil()).isEmpty();
    }

    @Test
    void nothingNewAndNoChangeGetsThroughTheClosedDoor() {
        var key = UUID.randomUUID();
        var profile = lead.asks(() -> profiles.read());
        WriteDoor.close(LATER);
        try {
            assertThatThrownBy(
                            () -> visitor.does(() -> feedback.submit(Submissions.withKey(key, "Heard in the night"))))
                    .satisfies(refused -> assertThat(codeOf(refused)).isEqualTo(OperationsProblem.READ_ONLY));
            assertThatThrownBy(() -> lead.does(() -> profiles.describe(
                            new DescribeTrust(profile.version(), 7, 7, "", "Not to be kept", "", ""))))
                    .satisfies(refused -> assertThat(codeOf(refused)).isEqualTo(OperationsProblem.READ_ONLY));
        } finally {
            WriteDoor.open();
        }

        assertThat(rows.count("select count(*) from feedback_item where words = 'Heard in the night'"))
                .isZero();
        assertThat(lead.asks(() -> profiles.read())).isEqualTo(profile);
        visitor.does(() -> feedback.submit(Submissions.withKey(key, "Heard in the night")));
        assertThat(rows.count("select count(*) from feedback_item where words = 'Heard in the night'"))
                .as("sent again with the same key when the door is open")
                .isOne();
    }

    @Test
    void whoeverComesSecondIsToldAndOthersAreRefused() {
        var seen = administrator.asks(() -> desk.read()).version();
        announce(false);

        assertThatThrownBy(() -> administrator.does(() -> desk.end(seen))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> lead.does(() -> desk.read())).isInstanceOf(EJBAccessException.class);
    }

    private void announce(boolean readOnly) {
        administrator.does(() -> desk.announce(new AnnounceMaintenance(
                desk.read().version(), " A new server ", Instant.now().minusSeconds(1), LATER, readOnly)));
        state.refresh();
    }

    private static Object codeOf(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .filter(LeapException.class::isInstance)
                .map(cause -> ((LeapException) cause).code())
                .findFirst()
                .orElseThrow(() -> new AssertionError(refused));
    }
}
