package org.openleap.subject;

/** What somebody asks about their own data. */
public enum RequestKind {
    /** To see what is held about them (UK GDPR, article 15). */
    ACCESS,
    /** To have it put right (article 16). */
    RECTIFICATION,
    /** To have it erased (article 17). */
    ERASURE,
    /** They object to its use (article 21). */
    OBJECTION,
    /** They complain about how it was used (Data (Use and Access) Act 2025, section 103). */
    COMPLAINT;

    /** Nobody sees or loses data before we know who asks; whoever complains need not prove anything. */
    public boolean needsIdentity() {
        return this != COMPLAINT;
    }

    /** It must be acknowledged within 30 days. */
    public boolean needsAcknowledgement() {
        return this == COMPLAINT;
    }
}
