package org.openleap.retention;

import java.time.Instant;
import org.openleap.privacy.RecordKey;

/** A record whose time may be over. @param since when its time began (UTC) */
public record DueRecord(RecordKey record, Instant since) {}
