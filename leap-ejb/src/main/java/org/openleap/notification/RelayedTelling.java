package org.openleap.notification;

import java.time.Instant;

/** A relay that is owed from now on, and by when it should be passed on (UTC). */
public record RelayedTelling(long telling, Instant owedAt, Instant dueAt) {}
