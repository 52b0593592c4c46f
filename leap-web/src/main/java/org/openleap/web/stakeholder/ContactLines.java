package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.ContactSummary;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Who informed or involved whom, as a story. */
@Named
@RequestScoped
public class ContactLines {
    @Inject
    Words words;

    @Inject
    Dates dates;

    public List<ContactLine> of(List<ContactSummary> contacts) {
        return contacts.stream().map(this::line).toList();
    }

    private ContactLine line(ContactSummary contact) {
        var deed =
                "contact." + contact.direction().name() + "." + contact.deed().name();
        return new ContactLine(
                DirectoryText.of(deed),
                words.of(contact.field()),
                contact.direction() == ContactDirection.BY_THEM ? "told" : "",
                contact.note(),
                who(contact),
                contact.on().toString(),
                dates.day(contact.on()),
                contact.source());
    }

    private static String who(ContactSummary contact) {
        if (contact.person().isEmpty()) return contact.recordedBy();
        return contact.recordedBy().isEmpty()
                ? contact.person()
                : DirectoryText.of("contact.who", contact.person(), contact.recordedBy());
    }
}
