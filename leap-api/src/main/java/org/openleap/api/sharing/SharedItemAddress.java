package org.openleap.api.sharing;

import org.openleap.feedback.FeedbackReference;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.SharingProblem;

/** The number of an item in an address. */
final class SharedItemAddress {
    private SharedItemAddress() {}

    /** @throws NotFoundException when it is no number of an item: there is nothing at that address */
    static FeedbackReference read(String reference) {
        return FeedbackReference.read(reference).orElseThrow(() -> new NotFoundException(SharingProblem.UNKNOWN_ITEM));
    }
}
