package org.openleap.post;

/** How a mail leaves. */
public enum Channel {
    /** To the trust's mail server. */
    EMAIL,
    /** To a phone, through the service for text messages. */
    TEXT,
    /** To a service that prints and posts. */
    LETTER
}
