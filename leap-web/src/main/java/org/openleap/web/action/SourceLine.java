package org.openleap.web.action;

import java.io.Serializable;

/** A suggestion that an action comes from. */
public record SourceLine(String reference, String title, String href) implements Serializable {}
