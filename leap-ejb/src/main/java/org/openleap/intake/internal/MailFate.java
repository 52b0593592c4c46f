package org.openleap.intake.internal;

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
    /** Nothing was written in it. */
    EMPTY,
    /** Sent by LEAP itself. */
    OWN,
    /** One address wrote more in a day than a person does. */
    TOO_MANY
}
