package org.openleap.retention;

import java.io.Serializable;
import java.time.Instant;

/** Somebody changed a period. @param by display name */
public record RetentionChange(int before, int after, String reason, String by, Instant at) implements Serializable {}
