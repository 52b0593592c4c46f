package org.openleap.web.visitor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of the form, one question each, in the order in which people answer. */
public enum TellUsStep {
    WORDS("words"),
    REQUEST("request"),
    SERVICE("service"),
    WHEN("experienced", "month", "year", "unsure"),
    WHO("capacity"),
    HARM("harm"),
    COMPLAINT("complaint"),
    CONTACT("contact", "route", "name", "email", "phone", "mobile", "postal", "needs"),
    PERMISSIONS("permissions", "publish", "share"),
    CHECK("send");

    private final String property;
    private final List<String> fields;

    TellUsStep(String property, String... fields) {
        this.property = property;
        this.fields = fields.length == 0 ? List.of(property) : List.of(fields);
    }

    /** Number of questions; the page to check the answers asks none. */
    static int questions() {
        return CHECK.ordinal();
    }

    /** The component of the command that this page fills. */
    String property() {
        return property;
    }

    /** Names of the fields on this page. */
    List<String> fields() {
        return fields;
    }

    public int getNumber() {
        return ordinal() + 1;
    }

    /** Name of the page fragment. */
    public String getPage() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFirst() {
        return this == WORDS;
    }

    public boolean isCheck() {
        return this == CHECK;
    }

    TellUsStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    TellUsStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** The page that a button like {@code change-SERVICE} leads to. */
    static Optional<TellUsStep> toChange(String button) {
        return Arrays.stream(values())
                .filter(step -> button.equals("change-" + step.name()))
                .findFirst();
    }
}
