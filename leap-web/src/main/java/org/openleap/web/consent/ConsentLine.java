package org.openleap.web.consent;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/**
 * One permission as a page shows it.
 *
 * @param who whose it is, and where all of theirs stand
 * @param limits for whom, where and until when; empty without limits
 * @param asked in which words it was asked; empty when they are not known
 * @param answered when, how and by whom it was written down
 */
public record ConsentLine(
        String who, String href, String purpose, Tag answer, String limits, String asked, String answered, String note)
        implements Serializable {}
