package org.openleap.notification;

import java.io.Serializable;

/** What became of a batch: how many were done, and how many had changed meanwhile and were left as they are. */
public record BatchResult(int done, int left) implements Serializable {}
