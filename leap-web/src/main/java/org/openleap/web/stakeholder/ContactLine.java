package org.openleap.web.stakeholder;

import java.io.Serializable;

/**
 * One entry of the history of contacts.
 *
 * @param deed e.g. "We involved them"
 * @param tone {@code told} for what they did, empty for what we did
 */
public record ContactLine(
        String deed, String field, String tone, String note, String who, String at, String when, String source)
        implements Serializable {}
