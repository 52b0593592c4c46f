package org.openleap.feedback;

/** In which capacity a person speaks. */
public enum Capacity {
    NOT_SAID,
    PATIENT,
    CARER,
    PARENT,
    FAMILY,
    ADVOCATE,
    BEREAVED,
    PUBLIC,
    MEMBER,
    GOVERNOR,
    STAFF,
    VOLUNTEER,
    PARTNER,
    HEALTHWATCH,
    ELECTED,
    OTHER
}
