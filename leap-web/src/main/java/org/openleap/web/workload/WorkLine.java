package org.openleap.web.workload;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/** Something in a person's hands as it is shown. */
public record WorkLine(String title, String href, Tag due) implements Serializable {}
