package org.openleap.savedsearch;

/** When somebody is mailed that something new matches. */
public enum Alert {
    NEVER,
    /** Within a minute. */
    INSTANT,
    /** At eight in the morning. */
    DAILY,
    /** On Monday at eight in the morning. */
    WEEKLY
}
