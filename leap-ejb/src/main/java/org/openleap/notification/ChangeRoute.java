package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.openleap.shared.error.RuleViolatedException;

/**
 * A telling goes another way, or to another address; so will the next ones about the item.
 *
 * @param address e-mail address, phone number or postal address, by route
 * @param why at most 500 characters, e.g. that the person gave a new address on the phone
 */
public record ChangeRoute(
        long telling,
        long version,
        @NotNull Route route,

        @NotBlank @Size(max = 500) @Pattern(regexp = WriteTelling.WORDS)
        String address,

        @NotBlank @Size(max = 500) String why) {

    /** @throws RuleViolatedException {@link NotificationProblem#WRONG_ADDRESS} when the address does not fit the way */
    void requireFit() {
        if (route == Route.NONE || !route.fits(address)) {
            throw new RuleViolatedException(NotificationProblem.WRONG_ADDRESS);
        }
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ChangeRoute[" + telling + " " + route + "]";
    }
}
