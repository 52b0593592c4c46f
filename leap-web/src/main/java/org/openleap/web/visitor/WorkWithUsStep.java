package org.openleap.web.visitor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of the sign-up form for partnerships, one thing each, in the order in which people answer. */
public enum WorkWithUsStep {
    APPLICANT("applicant"),
    ORGANISATION("name", "type", "site", "charity"),
    AREA("area"),
    CONTACT("contactName", "contactRole", "email", "phone", "prefers"),
    WISHES("wishes", "otherWish"),
    COMMUNITIES("communities"),
    HOPES("hopes"),
    OFFER("offer"),
    LINKS("links", "conflicts"),
    SAFEGUARDING("safeguarding"),
    HEARD("heardBy"),
    CONSENT("consent"),
    CHECK;

    private static final Set<WorkWithUsStep> OF_ORGANISATIONS = EnumSet.of(ORGANISATION, SAFEGUARDING);

    private final List<String> fields;

    WorkWithUsStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** Names of the fields on this page. */
    List<String> fields() {
        return fields;
    }

    /** An individual is not asked about an organisation. */
    boolean isFor(boolean organisation) {
        return organisation || !OF_ORGANISATIONS.contains(this);
    }

    static List<WorkWithUsStep> asked(boolean organisation) {
        return Arrays.stream(values()).filter(step -> step.isFor(organisation)).toList();
    }

    public boolean isFirst() {
        return this == APPLICANT;
    }

    public boolean isCheck() {
        return this == CHECK;
    }

    /** The page that a button like {@code change-AREA} leads to. */
    static Optional<WorkWithUsStep> toChange(String button) {
        return Arrays.stream(values())
                .filter(step -> button.equals("change-" + step.name()))
                .findFirst();
    }
}
