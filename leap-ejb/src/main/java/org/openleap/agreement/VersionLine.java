package org.openleap.agreement;

import java.io.Serializable;
import java.time.Instant;

/** One line of the history of versions. @param sharedBy display name */
public record VersionLine(int number, String note, String sharedBy, Instant sharedAt) implements Serializable {}
