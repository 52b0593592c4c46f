package org.openleap.web.feedback;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/**
 * One item that waits for the first look.
 *
 * @param clock working time that is left, or by which it is late
 * @param due the moment itself
 */
public record ScreeningRow(String href, String opening, String from, String age, Tag clock, String due, List<Tag> tags)
        implements Serializable {}
