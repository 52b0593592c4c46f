package org.openleap.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * Who an organisation is. Texts may be empty unless they are marked; codes are those of the trust's lists.
 *
 * @param category code of {@code STAKEHOLDER_CATEGORY}
 * @param type code of {@code ORGANISATION_TYPE}
 * @param sector code of {@code SECTOR}, may be empty
 * @param places codes of the places it serves
 * @param communities codes of the groups it reaches
 * @param odsCode 3 to 12 capital letters and digits (Organisation Data Service), empty outside the NHS
 * @param charityNumber of England and Wales, Scotland (SC…) or Northern Ireland (NIC…)
 * @param profile what it does, in plain words
 * @param mechanisms how it listens to people already, e.g. a patient participation group with its chair
 * @param publicText what it does, in its own words for everybody; without markup, as standards take markup for markup
 */
public record OrganisationProfile(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @NotBlank @Size(max = 60) String category,
        @NotBlank @Size(max = 60) String type,
        @NotNull @Size(max = 60) String sector,
        @NotNull Network network,
        @NotNull @Size(max = 60) Set<String> places,
        @NotNull @Size(max = 60) Set<String> communities,

        @NotNull @Pattern(regexp = OrganisationProfile.ODS, message = "{stakeholder.odsCode}")
        String odsCode,

        @NotNull @Pattern(regexp = OrganisationProfile.CHARITY, message = "{stakeholder.charityNumber}")
        String charityNumber,

        @NotNull @Size(max = 200) @Pattern(regexp = OrganisationProfile.WEBSITE, message = "{stakeholder.website}")
        String website,

        @NotNull @Size(max = 254) @Pattern(regexp = OrganisationProfile.EMAIL, message = "{stakeholder.email}")
        String email,

        @NotNull @Pattern(regexp = OrganisationProfile.PHONE, message = "{stakeholder.phone}")
        String phone,

        @NotNull @Size(max = 4000) String profile,
        @NotNull @Size(max = 2000) String mechanisms,

        @NotNull @Size(max = 1000) @Pattern(regexp = OrganisationProfile.WITHOUT_MARKUP)
        String publicText)
        implements Serializable {
    /** Shape of an ODS code (domain.md 3.11), or nothing. */
    public static final String ODS = "|[A-Z0-9]{3,12}";

    /** Shape of a charity number in the three registers of the United Kingdom, or nothing. */
    public static final String CHARITY = "|[0-9]{6,7}(-[0-9]{1,2})?|SC[0-9]{6}|NIC[0-9]{6}";

    public static final String WEBSITE = "|https?://[^\\s<>\"']{3,190}";
    public static final String EMAIL = "|" + org.openleap.shared.EmailAddress.FORMAT;
    public static final String WITHOUT_MARKUP = "[^<>]*";
    public static final String PHONE = "|\\+?[0-9 ()-]{7,25}";

    public OrganisationProfile {
        places = Set.copyOf(places);
        communities = Set.copyOf(communities);
        odsCode = code(odsCode);
        charityNumber = code(charityNumber);
    }

    /** The least that must be known; everything else can be added later. */
    public static OrganisationProfile of(String name, String category, String type) {
        return new OrganisationProfile(
                name, category, type, "", Network.NOT_SAID, Set.of(), Set.of(), "", "", "", "", "", "", "", "");
    }

    /** People type codes with spaces and small letters. */
    private static String code(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
