package org.openleap.redaction;

/** Why a piece of text is pointed at (moderation rules, domain.md 2.3). In the order of their weight. */
public enum SpotKind {
    /** So few people that one could be recognised. */
    GROUP("identifying_detail"),
    /** E-mail address, phone number, NHS number or postcode. */
    CONTACT("contact_details"),
    /** A name of the person who said it. */
    AUTHOR("author_name"),
    /** A member of staff by title and name; in criticism the job title stays and the name goes. */
    STAFF("staff_name"),
    /** Somebody else by name. */
    PERSON("other_person"),
    /** A day or a time of day: with it, others can work out who was there. */
    MOMENT("exact_date"),
    /** A room, a street; in a small service any name of a place. */
    PLACE("identifying_detail"),
    /** An age; in a small service also a relative. */
    DETAIL("identifying_detail"),
    ABUSE("abuse");

    private final String reason;

    SpotKind(String reason) {
        this.reason = reason;
    }

    /** Code of the reason that usually fits, from the list of redaction reasons. */
    public String reason() {
        return reason;
    }
}
