package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person told the proposer by phone or face to face.
 *
 * @param inForm whether it was in the form they need; true when they need none
 * @param how what was said and how, for the record; no diagnosis, at most 1,000 characters
 */
public record RecordTold(
        long telling,
        long version,
        @NotNull Way way,
        boolean inForm,
        @NotBlank @Size(max = 1000) String how) {

    /** By phone, to somebody who needs no other form. */
    public RecordTold(long telling, long version, String how) {
        this(telling, version, Way.PHONE, true, how);
    }
}
