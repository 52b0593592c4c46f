package org.openleap.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import org.openleap.changefeed.ChangeType;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;
import org.openleap.webhook.DeliveryLine;
import org.openleap.webhook.DeliveryStatus;
import org.openleap.webhook.EndpointStatus;
import org.openleap.webhook.EndpointSummary;

/** Puts endpoints, and what reached them, into words. */
@ApplicationScoped
public class EndpointCards {
    private static final String BUNDLE = "webhook";

    @Inject
    Words words;

    @Inject
    Dates dates;

    EndpointCard card(EndpointSummary endpoint) {
        var told = endpoint.types().size() == ChangeType.values().length
                ? Texts.text(BUNDLE, "told.everything")
                : endpoint.types().stream().sorted().map(words::of).collect(Collectors.joining(", "));
        var href = Href.to("/partner/webhooks").with("endpoint", Long.toString(endpoint.id()));
        return new EndpointCard(endpoint, tag(endpoint.status()), told, note(endpoint), href + "#deliveries");
    }

    private String note(EndpointSummary endpoint) {
        if (endpoint.status() == EndpointStatus.UNVERIFIED) return Texts.text(BUNDLE, "note.unverified");
        if (endpoint.isFailing()) return Texts.text(BUNDLE, "note.failing", dates.moment(endpoint.failingSince()));
        if (endpoint.oldSecretUntil().equals(Instant.EPOCH)) return "";
        return Texts.text(BUNDLE, "note.twoSecrets", dates.moment(endpoint.oldSecretUntil()));
    }

    private Tag tag(EndpointStatus status) {
        return switch (status) {
            case UNVERIFIED -> new Tag(words.of(status), "new", "blue");
            case ACTIVE -> new Tag(words.of(status), "check", "green");
            case PAUSED -> new Tag(words.of(status), "pause", "red");
            case REMOVED -> new Tag(words.of(status), "cross", "grey");
        };
    }

    DeliveryRow row(DeliveryLine line) {
        return new DeliveryRow(
                line.id(),
                dates.moment(line.at()),
                words.of(line.type()),
                line.subject(),
                tag(line.status()),
                outcome(line),
                line.isToRepeat());
    }

    private String outcome(DeliveryLine line) {
        if (line.status() == DeliveryStatus.DROPPED) return Texts.text(BUNDLE, "outcome.dropped");
        var result = Texts.text(BUNDLE, "webhook.result." + line.result().name(), Integer.toString(line.httpStatus()));
        if (line.status() != DeliveryStatus.WAITING || line.attempts() == 0) return result;
        return result + " " + Texts.text(BUNDLE, "outcome.again", line.attempts(), dates.moment(line.dueAt()));
    }

    private Tag tag(DeliveryStatus status) {
        return switch (status) {
            case WAITING -> new Tag(words.of(status), "clock", "blue");
            case DELIVERED -> new Tag(words.of(status), "check", "green");
            case DEAD -> new Tag(words.of(status), "warn", "red");
            case DROPPED -> new Tag(words.of(status), "cross", "grey");
        };
    }
}
