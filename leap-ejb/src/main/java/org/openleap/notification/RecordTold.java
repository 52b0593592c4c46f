package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A person told the proposer by phone, by letter or face to face.
 *
 * @param how what was said and how, for the record; no diagnosis, at most 1,000 characters
 */
public record RecordTold(
        long telling,
        long version,
        @NotBlank @Size(max = 1000) String how) {}
