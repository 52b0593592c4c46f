package org.openleap.stakeholder.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.PublicOrganisation;

/** What kind of organisation it is, its numbers in the registers of others, and what it does. */
@Embeddable
public class OrganisationFacts {
    private static final int LONGEST_PROFILE = 4000;
    private static final int LONGEST_MECHANISMS = 2000;

    private String category;
    private String type;
    private String sector;

    @Enumerated(EnumType.STRING)
    private Network network;

    @Column(name = "ods_code")
    private String odsCode;

    @Column(name = "charity_number")
    private String charityNumber;

    private String website;
    private String email;
    private String phone;
    private String profile;
    private String mechanisms;

    protected OrganisationFacts() {}

    static OrganisationFacts of(OrganisationProfile profile) {
        var facts = new OrganisationFacts();
        facts.category = profile.category();
        facts.type = profile.type();
        facts.sector = profile.sector();
        facts.network = profile.network();
        facts.odsCode = profile.odsCode();
        facts.charityNumber = profile.charityNumber();
        facts.website = profile.website().strip();
        facts.email = profile.email().strip();
        facts.phone = profile.phone().strip();
        facts.profile = profile.profile().strip();
        facts.mechanisms = profile.mechanisms().strip();
        return facts;
    }

    OrganisationProfile profile(String name, Set<String> places, Set<String> communities, String publicText) {
        return new OrganisationProfile(
                name,
                category,
                type,
                sector,
                network,
                places,
                communities,
                odsCode,
                charityNumber,
                website,
                email,
                phone,
                profile,
                mechanisms,
                publicText);
    }

    /** What everybody may know of it. */
    PublicOrganisation inPublic(Presentation presentation, String name) {
        return new PublicOrganisation(presentation.id(), name, presentation.words(), website, odsCode, charityNumber);
    }

    /** Fills what is empty here; numbers and addresses that differ go to the profile, so that nothing is lost. */
    void absorb(OrganisationFacts other) {
        sector = filled(sector, other.sector);
        network = network == Network.NOT_SAID ? other.network : network;
        profile = Joined.of(LONGEST_PROFILE, profile, other.profile);
        mechanisms = Joined.of(LONGEST_MECHANISMS, mechanisms, other.mechanisms);
        odsCode = kept(odsCode, other.odsCode);
        charityNumber = kept(charityNumber, other.charityNumber);
        website = kept(website, other.website);
        email = kept(email, other.email);
        phone = kept(phone, other.phone);
    }

    private String kept(String mine, String theirs) {
        if (!mine.isEmpty() && !mine.equals(theirs)) profile = Joined.of(LONGEST_PROFILE, profile, theirs);
        return filled(mine, theirs);
    }

    private static String filled(String mine, String theirs) {
        return mine.isEmpty() ? theirs : mine;
    }

    String category() {
        return category;
    }

    String type() {
        return type;
    }

    String sector() {
        return sector;
    }

    Network network() {
        return network;
    }

    String email() {
        return email;
    }

    String odsCode() {
        return odsCode;
    }

    String charityNumber() {
        return charityNumber;
    }
}
