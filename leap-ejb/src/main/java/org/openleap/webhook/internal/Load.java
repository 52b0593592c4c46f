package org.openleap.webhook.internal;

/** A message, and the delivery that it is. */
public record Load(long delivery, Parcel parcel) {}
