package org.openleap.retention;

import java.io.Serializable;
import java.time.Instant;
import org.openleap.privacy.RecordKey;

/** One record of a disposal. @param since when its time began (UTC) */
public record DisposalRecord(RecordKey record, Instant since, LineStatus status) implements Serializable {}
