package org.openleap.subscription;

import java.io.Serializable;

/**
 * A subscription as its owner sees it.
 *
 * @param address enough of the e-mail address for them to recognise it, e.g. {@code a…@example.org}
 * @param confirmed whether mail is sent
 */
public record SubscriptionDetail(String address, Frequency frequency, Topic topic, boolean confirmed)
        implements Serializable {}
