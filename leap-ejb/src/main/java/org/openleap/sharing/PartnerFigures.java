package org.openleap.sharing;

import java.io.Serializable;

/**
 * The figures of a partner's home, each counted to 1,000 at most except the changes.
 *
 * @param organisation what their organisation is called
 * @param items what they can read here
 * @param open items that wait for a decision
 * @param changes changes that came from what they told the trust
 * @param sharing whether the trust shares with them today
 */
public record PartnerFigures(String organisation, int items, int open, long changes, boolean sharing)
        implements Serializable {}
