package org.openleap.sharing;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * Whom an item is shared with: one organisation, by its alias, or the independent voice (Healthwatch and whoever succeeds it).
 * An alias is written in lower case, so that no organisation can be called {@code VOICE}.
 */
public record Audience(String value) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("VOICE|[a-z0-9][a-z0-9-]{0,58}[a-z0-9]");

    /** The body that speaks for the public, whatever it is called today. */
    public static final Audience VOICE = new Audience("VOICE");

    public Audience {
        if (!FORMAT.matcher(value).matches()) throw new IllegalArgumentException("not an audience");
    }

    public static Audience of(OrganisationAlias organisation) {
        return new Audience(organisation.value());
    }

    public boolean isVoice() {
        return equals(VOICE);
    }

    @Override
    public String toString() {
        return value;
    }
}
