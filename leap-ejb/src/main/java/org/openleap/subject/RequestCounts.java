package org.openleap.subject;

import java.io.Serializable;

/** How many requests are open, and how many of them are late. */
public record RequestCounts(int open, int late) implements Serializable {}
