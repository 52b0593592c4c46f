package org.openleap.suggestion;

/**
 * What a partner organisation answered, whose answer the trust's decision follows.
 *
 * @param partner display name of the organisation
 * @param words the partner's own words, as the proposer will read them
 */
public record PartnerAnswer(String partner, String words) {
    /** No partner was asked. */
    public static PartnerAnswer none() {
        return new PartnerAnswer("", "");
    }

    public boolean isGiven() {
        return !partner.isEmpty();
    }
}
