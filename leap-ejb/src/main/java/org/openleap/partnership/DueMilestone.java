package org.openleap.partnership;

import java.io.Serializable;

/** Something that is still to be done by a day. @param title of the partnership */
public record DueMilestone(PartnershipReference partnership, String title, Milestone milestone)
        implements Serializable {}
