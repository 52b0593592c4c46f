package org.openleap.sharing;

import java.io.Serializable;

/**
 * How far the voice of a group of people is heard and acted upon (requirement 0.24), counted through the organisations that
 * reach it: what an organisation told counts for every group it reaches.
 *
 * @param community code of {@code COMMUNITY}
 * @param organisations through which the trust reaches the group
 * @param told items that those organisations told the trust
 * @param people how many people they heard, as far as they said
 * @param acted items of these from which at least one change came
 */
public record GroupHeard(String community, int organisations, long told, long people, long acted)
        implements Serializable {}
