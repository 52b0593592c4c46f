package org.openleap.web.referral;

import java.io.Serializable;
import org.openleap.referral.PartnerReferral;
import org.openleap.web.portal.Tag;

/** One referral in the partner's list. */
public record ReferralCard(PartnerReferral referral, Tag tag, String href) implements Serializable {}
