package org.openleap.notification;

import java.io.Serializable;

/** How often people were asked for something, and how often they were told an answer. */
public record AskTellFigures(long asks, long tells) implements Serializable {}
