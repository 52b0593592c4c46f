package org.openleap.feedback.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.openleap.feedback.Contact;
import org.openleap.feedback.ReachableContact;
import org.openleap.shared.EmailAddress;

/** Checks the address against its route and reports the problem on the address. */
public class ReachableContactValidator implements ConstraintValidator<ReachableContact, Contact> {

    @Override
    public boolean isValid(Contact contact, ConstraintValidatorContext context) {
        if (contact == null || contact.route() == null || contact.address() == null) return true;
        if (matches(contact)) return true;
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{feedback.contact." + contact.route() + "}")
                .addPropertyNode("address")
                .addConstraintViolation();
        return false;
    }

    private static boolean matches(Contact contact) {
        var address = contact.address().strip();
        return switch (contact.route()) {
            case NONE -> address.isEmpty();
            case EMAIL -> address.length() <= 254 && address.matches(EmailAddress.FORMAT);
            case PHONE -> address.matches("\\+?[0-9 ()-]{7,25}");
            case LETTER -> address.length() >= 10;
        };
    }
}
