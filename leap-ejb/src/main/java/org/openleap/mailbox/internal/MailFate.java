package org.openleap.mailbox.internal;

/** What became of a mail that was read from the mailbox. */
enum MailFate {
    /** A new item. */
    ITEM,
    /** An answer to a letter of ours: it stands beside the item that the letter was about. */
    REPLY,
    /** A mail server says that a letter of ours did not arrive. */
    BOUNCE,
    /** Written by a machine: an absence note, a list, an earlier warning of a mail server. */
    AUTOMATIC,
    /** Nothing was written in it, and nothing hangs on it. */
    EMPTY,
    /** Sent by LEAP itself. */
    OWN,
    /** LEAP could not take it in by itself: it waits for a person. */
    KEPT
}
