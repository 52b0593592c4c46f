package org.openleap.reference;

/** The lists that {@link ReferenceData} keeps. */
public enum ReferenceList {
    PLACE,
    SERVICE,
    THEME,
    CHANNEL,
    REJECTION_REASON,
    /** Why an item is not taken into the register. */
    REFUSAL_REASON,
    /** Words that say that somebody may be in danger; the label is what people write. */
    SAFETY_WORD,
    COMMUNICATION_NEED,
    /** Languages that people speak here; codes are BCP 47 tags in lower case. */
    LANGUAGE,
    STAKEHOLDER_CATEGORY,
    ORGANISATION_TYPE,
    SECTOR,
    PERSON_ROLE,
    /** First halves of postcodes; the heading is the code of the place in which they lie. */
    POSTCODE_DISTRICT,
    COMMUNITY,
    /** Existing ways of listening that partnerships build on. */
    MECHANISM,
    AGREEMENT_KIND,
    AGREEMENT_SECTION,
    AGREEMENT_AIM,
    /** What an action changes, e.g. a leaflet or an appointment (domain.md 3.8). */
    CHANGE_TYPE,
    /** How far the good of an action reaches, from one person to the system. */
    BENEFIT_LEVEL,
    REDACTION_REASON,
    /** Why an answer was taken down; everybody can read it. */
    TAKE_DOWN_REASON,
    /** What the trust calls a step within one state of a suggestion; the heading is the state. LEAP ships none. */
    SUGGESTION_LABEL
}
