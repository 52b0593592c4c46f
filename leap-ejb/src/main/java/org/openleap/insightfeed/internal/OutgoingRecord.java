package org.openleap.insightfeed.internal;

/** A record on its way. */
record OutgoingRecord(long id, Payload payload) {}
