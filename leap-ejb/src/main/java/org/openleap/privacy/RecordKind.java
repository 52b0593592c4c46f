package org.openleap.privacy;

/** What a record is in which somebody appears. Everything that hangs on it (letters, notes, drafts) belongs to it. */
public enum RecordKind {
    /** Something somebody told the trust. */
    ITEM,
    /** A person of the stakeholder directory. */
    PERSON,
    /** Somebody signed up for a partnership. */
    INTEREST,
    /** Somebody who signs in. */
    ACCOUNT,
    /** Somebody who gets news by e-mail. */
    SUBSCRIBER,
    /** Somebody who asked about their own data. */
    REQUEST,
    /** A mail that waits for a person. */
    MAIL
}
