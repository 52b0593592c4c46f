package org.openleap.subscription;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with subscriptions. */
public enum SubscriptionProblem implements ProblemCode {
    /** The link was changed, or what it leads to has ended. */
    UNKNOWN_LINK,
    /** The service, place or theme is not on its list. */
    UNKNOWN_TOPIC,
    /** The same address has a subscription of this topic already. */
    ALREADY_THERE;

    @Override
    public String component() {
        return "subscription";
    }
}
