package org.openleap.web.partnership;

import java.io.Serializable;

/** One line of the work plan, in words. */
public record MilestoneRow(long id, String what, String who, String how, String when, boolean late, boolean done)
        implements Serializable {}
