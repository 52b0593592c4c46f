package org.openleap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.shared.error.ConflictException;

/** What the trust says of itself is one row, written by its leads and read by whoever writes to the press. */
class TrustProfilesIT extends InContainer {
    @EJB
    TrustProfiles profiles;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @Inject
    Rows rows;

    @Test
    void aLeadDescribesTheTrustAndAnOfficerReadsIt() {
        var before = read();

        lead.does(() -> profiles.describe(described(before.version(), 9200)));

        var after = read();
        assertThat(after.isWritten()).isTrue();
        assertThat(after.staff()).isEqualTo(9200);
        assertThat(after.mission()).as("without spaces around").isEqualTo("To listen.");
        assertThat(rows.count("select count(*) from trust_profile")).isOne();
        assertThat(rows.count("select count(*) from audit_event where action = 'profile.described'"))
                .isPositive();
    }

    @Test
    void whoeverComesSecondIsTold() {
        var seen = read().version();
        lead.does(() -> profiles.describe(described(seen, 1)));

        assertThatThrownBy(() -> lead.does(() -> profiles.describe(described(seen, 2))))
                .isInstanceOf(ConflictException.class);
        assertThat(read().staff()).isOne();
    }

    @Test
    void numbersBelowNothingAndOfficersAreRefused() {
        var seen = read().version();

        assertThatThrownBy(() -> lead.does(() -> profiles.describe(described(seen, -1))))
                .hasRootCauseInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> officer.does(() -> profiles.describe(described(seen, 5))))
                .isInstanceOf(EJBAccessException.class);
    }

    private TrustProfile read() {
        return officer.asks(() -> profiles.read());
    }

    private static DescribeTrust described(long version, int staff) {
        return new DescribeTrust(version, 640_000, staff, "610 million pounds", " To listen. ", "", "");
    }
}
