package org.openleap.web.commitment;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/**
 * One commitment as a line of a list.
 *
 * @param title what was promised, in one sentence
 * @param sub with whom, and why it is due
 * @param tag how it stands: the day while it is owed, else the state
 */
public record CommitmentLine(
        String reference,
        String title,
        String sub,
        String href,
        String partner,
        String partnershipHref,
        String side,
        String due,
        Tag tag)
        implements Serializable {}
