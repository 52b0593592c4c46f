package org.openleap.web.wording;

import java.io.Serializable;
import org.openleap.notification.LetterText;

/** One change of a wording, as people read it. */
public record WordingVersion(String what, String reason, String by, LetterText before, LetterText after)
        implements Serializable {}
