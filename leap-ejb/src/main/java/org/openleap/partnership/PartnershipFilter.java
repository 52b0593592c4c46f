package org.openleap.partnership;

import java.io.Serializable;

/**
 * Which partnerships are wanted; an empty text means "any".
 *
 * @param status name of a {@link PartnershipStatus}; any but interests and what was declined when empty
 * @param place code of a place
 * @param mechanism code of an existing mechanism
 * @param owner {@code me} or empty
 * @param review {@code overdue}, {@code soon} (within 90 days) or empty
 */
public record PartnershipFilter(String status, String place, String mechanism, String owner, String review)
        implements Serializable {
    public static PartnershipFilter all() {
        return new PartnershipFilter("", "", "", "", "");
    }

    public static PartnershipFilter withStatus(PartnershipStatus status) {
        return new PartnershipFilter(status.name(), "", "", "", "");
    }
}
