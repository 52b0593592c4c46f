package org.openleap.sharing.internal;

/** What one partner told the trust, in numbers. */
public record ToldTally(String audience, long told, long people, long acted) {}
