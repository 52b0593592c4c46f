package org.openleap.partnership;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A partnership in force as everybody may read it.
 *
 * @param partners names of organisations, and of people who agreed to be named
 * @param others how many more people take part without being named
 */
public record PublicPartnership(
        long id,
        PartnershipReference reference,
        String title,
        String purpose,
        String area,
        LocalDate starts,
        LocalDate reviewBy,
        List<PublicPartner> partners,
        int others,
        List<PublicOutcome> outcomes,
        Instant createdAt)
        implements Serializable {
    public PublicPartnership {
        partners = List.copyOf(partners);
        outcomes = List.copyOf(outcomes);
    }
}
