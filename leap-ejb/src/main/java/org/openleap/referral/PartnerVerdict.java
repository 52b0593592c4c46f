package org.openleap.referral;

/** What the partner answers. */
public enum PartnerVerdict {
    WILL_DO,
    CANNOT_DO
}
