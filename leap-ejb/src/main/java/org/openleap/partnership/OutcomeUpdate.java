package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/** One report on an outcome. @param by display name */
public record OutcomeUpdate(
        long outcome, LocalDate on, String by, int value, OutcomeStatus status, String news, String evidence)
        implements Serializable {}
