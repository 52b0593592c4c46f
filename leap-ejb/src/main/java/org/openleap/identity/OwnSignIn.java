package org.openleap.identity;

import org.openleap.shared.EmailAddress;

/**
 * Somebody was invited whose organisation signs in by itself: no account was made, and nobody has told them yet. Fired inside
 * the transaction of the invitation; never kept, because it names a person.
 *
 * @param organisation alias
 */
public record OwnSignIn(String name, EmailAddress address, String organisation) {
    public static OwnSignIn of(InvitePartner command) {
        return new OwnSignIn(command.name(), new EmailAddress(command.address()), command.organisation());
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "OwnSignIn[" + organisation + "]";
    }
}
