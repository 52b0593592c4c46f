package org.openleap.subscription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.publication.PairFilter;

/** What somebody wants to hear about: codes of a service, a place and a theme, each empty for "any". */
public record Topic(
        @NotNull @Size(max = 60) String service,
        @NotNull @Size(max = 60) String place,
        @NotNull @Size(max = 60) String theme)
        implements Serializable {
    /** Everything that is published. */
    public static final Topic EVERYTHING = new Topic("", "", "");

    /** The answers it is about. */
    public PairFilter filter() {
        return new PairFilter(service, place, theme, "", "");
    }
}
