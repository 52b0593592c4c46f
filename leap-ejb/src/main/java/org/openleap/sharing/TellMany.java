package org.openleap.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A partner passes on several things at once, each with a key of its own. */
public record TellMany(
        @NotNull @Size(min = 1, max = TellMany.MOST) List<@Valid TellTrust> items) {
    /** So many at once; more come in a second request. */
    public static final int MOST = 100;

    public TellMany {
        items = List.copyOf(items);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "TellMany[" + items.size() + "]";
    }
}
