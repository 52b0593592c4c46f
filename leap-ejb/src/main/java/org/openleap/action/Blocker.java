package org.openleap.action;

/** What an action that does not move waits for (domain.md 3.8). */
public enum Blocker {
    PARTNER,
    MONEY,
    NATIONAL,
    PEOPLE,
    OTHER
}
