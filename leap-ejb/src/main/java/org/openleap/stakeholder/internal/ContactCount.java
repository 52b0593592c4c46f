package org.openleap.stakeholder.internal;

import org.openleap.stakeholder.ContactDirection;

/** How many contacts of one direction a month had. */
public record ContactCount(ContactDirection direction, int year, int month, long contacts) {}
