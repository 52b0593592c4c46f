package org.openleap.web.privacy;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/** One line of the list of requests. @param due in words; empty when no day is owed */
public record RequestRow(
        String reference, String href, String name, String kind, String received, Tag state, String due, String tone)
        implements Serializable {}
