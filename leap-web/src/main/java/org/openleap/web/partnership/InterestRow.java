package org.openleap.web.partnership;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/** One line of the queue of people who signed up. */
public record InterestRow(String reference, String title, String hopes, String area, String age, String href, Tag tag)
        implements Serializable {}
