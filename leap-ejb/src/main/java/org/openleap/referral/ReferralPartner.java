package org.openleap.referral;

import java.io.Serializable;

/** An organisation to which something can be passed. */
public record ReferralPartner(String alias, String name) implements Serializable {}
