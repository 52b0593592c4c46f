package org.openleap.changefeed;

import org.openleap.audit.SealedEvent;

/**
 * What an event is to one organisation.
 *
 * @param organisation its alias, or {@link #EVERYBODY}
 * @param subject reference or number of the record, as its own resource names it
 */
public record PartnerChange(SealedEvent cause, String organisation, ChangeType type, String subject) {
    /** Every organisation: what is public. No alias is written so. */
    public static final String EVERYBODY = "*";
}
