package org.openleap.web.action;

import java.io.Serializable;

/** A suggestion that an action comes from. @param href empty when the person may not see it */
public record SourceLine(String reference, String title, String href) implements Serializable {}
