package org.openleap.suggestion;

import java.io.Serializable;

/**
 * Which suggestions are wanted; an empty text means "any".
 *
 * @param status name of a {@link SuggestionStatus}
 * @param service code of a service
 * @param owner {@code me} or empty
 * @param due {@code overdue}, {@code soon} (within 7 days) or empty
 */
public record SuggestionFilter(String status, String service, String owner, String due) implements Serializable {
    public static SuggestionFilter all() {
        return new SuggestionFilter("", "", "", "");
    }

    public static SuggestionFilter withStatus(SuggestionStatus status) {
        return new SuggestionFilter(status.name(), "", "", "");
    }
}
