package org.openleap.web.home;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/** One day of the week. @param tone {@code today} or empty */
public record PromiseDay(String name, String tone, List<Tag> tags) implements Serializable {
    public PromiseDay {
        tags = List.copyOf(tags);
    }
}
