package org.openleap.agreement;

/** What somebody may do with an agreement now; the page shows no other button. */
public enum AgreementAction {
    EDIT,
    SHARE,
    COMMENT,
    ANSWER,
    SIGN,
    ATTACH,
    GIVE_EVIDENCE,
    REVIEW,
    TERMINATE,
    REPLACE,
    PUBLISH,
    DESCRIBE_SHARING,
    OFFER_SHARING,
    SIGN_SHARING,
    SUSPEND_SHARING,
    RESUME_SHARING
}
