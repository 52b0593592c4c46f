package org.openleap.partnership;

import java.io.Serializable;

/**
 * Which partnerships in force are wanted; an empty text means "any".
 *
 * @param place code of a place it works in
 * @param mechanism code of an existing mechanism it builds on
 * @param service code of a service that one of its outcomes improves
 * @param outcome name of an {@link OutcomeStatus} that one of its outcomes has
 */
public record PublicPartnershipFilter(String place, String mechanism, String service, String outcome)
        implements Serializable {
    public static PublicPartnershipFilter all() {
        return new PublicPartnershipFilter("", "", "", "");
    }
}
