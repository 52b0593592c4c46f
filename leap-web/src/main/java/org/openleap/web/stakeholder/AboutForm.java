package org.openleap.web.stakeholder;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.stakeholder.OrganisationProfile;

/** What an organisation does and where it is found, while it is typed. */
public class AboutForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Pattern(regexp = "\\s*|\\s*[A-Za-z0-9]{3,12}\\s*")
    private String odsCode = "";

    @Pattern(regexp = "\\s*|\\s*(?i:[0-9]{6,7}(-[0-9]{1,2})?|SC ?[0-9]{6}|NIC ?[0-9]{6})\\s*")
    private String charityNumber = "";

    @Size(max = 200)
    @Pattern(regexp = OrganisationProfile.WEBSITE)
    private String website = "";

    @Size(max = 254)
    @Pattern(regexp = OrganisationProfile.EMAIL)
    private String email = "";

    @Pattern(regexp = OrganisationProfile.PHONE)
    private String phone = "";

    @Size(max = 4000)
    private String profile = "";

    @Size(max = 2000)
    private String mechanisms = "";

    @Size(max = 1000)
    @Pattern(regexp = OrganisationProfile.WITHOUT_MARKUP)
    private String publicText = "";

    void fill(OrganisationProfile from) {
        odsCode = from.odsCode();
        charityNumber = from.charityNumber();
        website = from.website();
        email = from.email();
        phone = from.phone();
        profile = from.profile();
        mechanisms = from.mechanisms();
        publicText = from.publicText();
    }

    /** Together with who it is. */
    OrganisationProfile profileOf(KindForm kind) {
        return new OrganisationProfile(
                kind.getName().strip(),
                kind.getCategory(),
                kind.getType(),
                kind.getSector(),
                kind.getNetwork(),
                Set.of(kind.getPlaces()),
                Set.of(kind.getCommunities()),
                odsCode,
                charityNumber,
                website.strip(),
                email.strip(),
                phone.strip(),
                profile,
                mechanisms,
                publicText.strip());
    }

    public String getOdsCode() {
        return odsCode;
    }

    public void setOdsCode(String odsCode) {
        this.odsCode = odsCode == null ? "" : odsCode;
    }

    public String getCharityNumber() {
        return charityNumber;
    }

    public void setCharityNumber(String charityNumber) {
        this.charityNumber = charityNumber == null ? "" : charityNumber;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website == null ? "" : website;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile == null ? "" : profile;
    }

    public String getMechanisms() {
        return mechanisms;
    }

    public void setMechanisms(String mechanisms) {
        this.mechanisms = mechanisms == null ? "" : mechanisms;
    }

    public String getPublicText() {
        return publicText;
    }

    public void setPublicText(String publicText) {
        this.publicText = publicText == null ? "" : publicText;
    }
}
