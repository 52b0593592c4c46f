package org.openleap.agreement;

import java.io.Serializable;

/**
 * Which agreements are wanted; an empty text means "any".
 *
 * @param status name of an {@link AgreementStatus}
 * @param kind code of a kind
 * @param organisation alias of a party
 * @param due {@code review} for those in force whose review is due within 90 days; {@code signature} for those whose newest
 *     version a partner has signed and the trust has not
 */
public record AgreementFilter(String status, String kind, String organisation, String due) implements Serializable {
    public static AgreementFilter all() {
        return new AgreementFilter("", "", "", "");
    }

    /** Those that wait for the signature of the trust. */
    public static AgreementFilter toSign() {
        return new AgreementFilter("", "", "", "signature");
    }
}
