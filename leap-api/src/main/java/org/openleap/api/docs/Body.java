package org.openleap.api.docs;

import java.util.List;

/** What a request or an answer holds. */
public record Body(String name, String description, List<Field> fields) {
    public Body {
        fields = List.copyOf(fields);
    }
}
