package org.openleap.api.commitment;

import java.util.regex.Pattern;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.CommitmentReference;
import org.openleap.shared.error.NotFoundException;

/** The number of a commitment in an address. */
final class CommitmentAddress {
    private static final Pattern FORMAT = Pattern.compile("CM-[1-9][0-9]{0,14}");

    private CommitmentAddress() {}

    /** @throws NotFoundException when it is no number of a commitment: there is nothing at that address */
    static CommitmentReference read(String reference) {
        if (FORMAT.matcher(reference).matches()) return CommitmentReference.of(reference);
        throw new NotFoundException(CommitmentProblem.UNKNOWN_COMMITMENT);
    }
}
