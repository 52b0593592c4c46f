package org.openleap.web.workload;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/** One absence as it is shown. */
public record AbsenceLine(long id, String person, String when, String standIn, Tag tag) implements Serializable {}
