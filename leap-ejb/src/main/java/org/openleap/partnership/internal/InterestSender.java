package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.openleap.partnership.Applicant;
import org.openleap.partnership.InterestContact;
import org.openleap.partnership.InterestProfile;
import org.openleap.partnership.PreferredRoute;

/** Who signed up and how they can be reached: everything personal of an interest in one place. */
@Embeddable
public class InterestSender {
    @Enumerated(EnumType.STRING)
    private Applicant applicant;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_type")
    private String organisationType;

    private String area;
    private String website;

    @Column(name = "charity_number")
    private String charityNumber;

    private String communities;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_role")
    private String contactRole;

    private String email;
    private String phone;

    @Enumerated(EnumType.STRING)
    private PreferredRoute prefers;

    protected InterestSender() {}

    static InterestSender of(InterestProfile profile, InterestContact contact) {
        var sender = new InterestSender();
        sender.applicant = profile.applicant();
        sender.organisationName = profile.name().strip();
        sender.organisationType = profile.type();
        sender.area = profile.area().strip();
        sender.website = profile.website();
        sender.charityNumber = profile.charityNumber();
        sender.communities = String.join(",", profile.communities());
        sender.contactName = contact.name().strip();
        sender.contactRole = contact.role().strip();
        sender.email = contact.email();
        sender.phone = contact.phone();
        sender.prefers = contact.prefers();
        return sender;
    }

    InterestProfile profile() {
        var codes = communities.isEmpty() ? Set.<String>of() : Set.of(communities.split(","));
        return new InterestProfile(applicant, organisationName, organisationType, area, website, charityNumber, codes);
    }

    InterestContact contact() {
        return new InterestContact(contactName, contactRole, email, phone, prefers);
    }
}
