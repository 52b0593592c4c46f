package org.openleap.suggestion;

import java.io.Serializable;

/**
 * Which suggestions are wanted; an empty text means "any".
 *
 * @param status name of a {@link SuggestionStatus}
 * @param service code of a service
 * @param owner {@code me} or empty
 * @param due {@code overdue}, {@code soon} (within 7 days) or empty
 * @param label code of a label of the trust's own
 */
public record SuggestionFilter(String status, String service, String owner, String due, String label)
        implements Serializable {

    /** Whatever label it has. */
    public SuggestionFilter(String status, String service, String owner, String due) {
        this(status, service, owner, due, "");
    }

    public static SuggestionFilter all() {
        return new SuggestionFilter("", "", "", "");
    }

    public static SuggestionFilter withStatus(SuggestionStatus status) {
        return new SuggestionFilter(status.name(), "", "", "");
    }
}
