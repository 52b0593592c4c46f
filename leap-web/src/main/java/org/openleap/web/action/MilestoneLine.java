package org.openleap.web.action;

import java.io.Serializable;
import org.openleap.web.portal.Tag;

/** A step on the way, numbered within its action. @param tag its day, or the day on which it was done */
public record MilestoneLine(int number, String title, boolean done, Tag tag) implements Serializable {}
