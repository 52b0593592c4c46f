package org.openleap.subscription;

import java.io.Serializable;

/** How many subscriptions there are; the addresses are nobody's business. */
public record SubscriptionFigures(long instant, long daily, long weekly, long unconfirmed) implements Serializable {}
