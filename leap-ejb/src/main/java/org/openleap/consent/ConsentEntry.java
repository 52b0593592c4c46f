package org.openleap.consent;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the ledger.
 *
 * @param id 0 for an answer that stands on the record itself
 * @param text version of the text in which it was asked; empty when it was spoken
 * @param partner name of the one partner it is for; empty for all
 * @param media where a story may be used; empty for other purposes
 * @param expiresOn last day; {@link LocalDate#MAX} without an end
 * @param by display name of whoever wrote it down
 * @param note in the words of whoever wrote it down; may be empty
 */
public record ConsentEntry(
        long id,
        ConsentSubject subject,
        ConsentPurpose purpose,
        ConsentAnswer answer,
        String text,
        String partner,
        String media,
        LocalDate expiresOn,
        ConsentMethod method,
        Instant at,
        String by,
        String note)
        implements Serializable {

    /** Two entries are about the same permission when the newer replaces the older. */
    public boolean isSamePermission(ConsentEntry other) {
        return purpose == other.purpose && partner.equals(other.partner);
    }

    public boolean isGiven() {
        return answer == ConsentAnswer.GIVEN;
    }
}
