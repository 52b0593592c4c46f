package org.openleap.mailbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A mail is nothing for the register, or was written down by hand.
 *
 * @param version version of the mail that was looked at
 * @param why stays when everything else of the mail is gone
 */
public record ForgetMail(
        long mail, long version, @NotBlank @Size(max = 500) String why) {}
