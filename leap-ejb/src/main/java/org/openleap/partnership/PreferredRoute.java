package org.openleap.partnership;

/** How somebody who signs up wants to be reached; the reply always goes by e-mail as well. */
public enum PreferredRoute {
    EMAIL,
    PHONE
}
