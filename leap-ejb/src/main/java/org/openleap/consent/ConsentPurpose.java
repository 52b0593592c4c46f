package org.openleap.consent;

/** What somebody can allow (domain.md 2.5). Holding feedback needs no permission; each of these does. */
public enum ConsentPurpose {
    /** To be told what became of what they said. */
    CONTACT_ABOUT_THIS,
    /** To be asked to take part in something else. */
    CONTACT_FUTURE,
    /** An anonymous version may be published. */
    PUBLISH_ANONYMISED,
    /** The same with their first name. */
    PUBLISH_FIRST_NAME,
    /** As a patient story, in named media, for a time. */
    PATIENT_STORY,
    /** With their name, to one named partner. */
    SHARE_IDENTIFIABLE,
    /** An anonymous version may be shared with partners and Healthwatch. */
    SHARE_ANONYMISED,
    /** To be contacted about research. */
    RESEARCH_RECONTACT;

    /** Belongs to one partner; every partner needs a permission of its own. */
    public boolean isForOnePartner() {
        return this == SHARE_IDENTIFIABLE;
    }

    /** Ends by itself on a day that was agreed. */
    public boolean hasAnEnd() {
        return this == PATIENT_STORY;
    }
}
