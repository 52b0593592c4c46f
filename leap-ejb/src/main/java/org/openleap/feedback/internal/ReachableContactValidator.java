package org.openleap.feedback.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.openleap.feedback.Contact;
import org.openleap.feedback.ReachableContact;

/** Checks the address against its route and reports the problem on the address. */
public class ReachableContactValidator implements ConstraintValidator<ReachableContact, Contact> {

    @Override
    public boolean isValid(Contact contact, ConstraintValidatorContext context) {
        if (contact == null || contact.route() == null || contact.address() == null) return true;
        if (contact.route().fits(contact.address())) return true;
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{feedback.contact." + contact.route() + "}")
                .addPropertyNode("address")
                .addConstraintViolation();
        return false;
    }
}
