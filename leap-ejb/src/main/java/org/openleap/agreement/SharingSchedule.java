package org.openleap.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An information-sharing schedule as people read it.
 *
 * @param privacyNoticeOn {@link LocalDate#MAX} until it is done
 * @param impactAssessedOn {@link LocalDate#MAX} until it is done
 * @param fixed it was shown to the partner and stands as it is
 * @param open the register is shared under it today
 * @param hash of its words, empty until it was shown
 * @param suspendedReason empty while it is not suspended
 * @param signatures the sides of the paper it is signed with, when it is signed by itself
 */
public record SharingSchedule(
        int number,
        String leadOrganisation,
        String safeguarding,
        String subjectAccess,
        String breaches,
        String retention,
        LocalDate privacyNoticeOn,
        LocalDate impactAssessedOn,
        LocalDate fromOn,
        LocalDate untilOn,
        Set<RegisterView> views,
        boolean fixed,
        boolean signed,
        boolean open,
        String hash,
        String suspendedReason,
        List<SignatureLine> signatures)
        implements Serializable {
    public SharingSchedule {
        views = Set.copyOf(views);
        signatures = List.copyOf(signatures);
    }

    public boolean isSuspended() {
        return !suspendedReason.isEmpty();
    }
}
