package org.openleap.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.retention.DisposalSummary;
import org.openleap.retention.LineStatus;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;

/** How states of disposals look. */
@ApplicationScoped
public class DisposalTags {
    @Inject
    Words words;

    public Tag of(DisposalSummary disposal) {
        var word = words.of(disposal.status());
        return switch (disposal.status()) {
            case PROPOSED -> new Tag(word, "clock", "blue");
            case APPROVED -> new Tag(word, "work", "blue");
            case DONE -> new Tag(word, "check", "green");
            case REFUSED -> new Tag(word, "cross", "grey");
        };
    }

    public Tag of(LineStatus status) {
        var word = words.of(status);
        return switch (status) {
            case WAITING -> new Tag(word, "clock", "blue");
            case ERASED -> new Tag(word, "check", "green");
            case HELD -> new Tag(word, "pause", "red");
            case LEFT -> new Tag(word, "back", "grey");
        };
    }
}
