package org.openleap.notification;

import java.io.Serializable;

/** How many tellings of a queue go to addresses of one mail provider. */
public record ProviderCount(String provider, long tellings) implements Serializable {}
