package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.openleap.feedback.FeedbackFigures;
import org.openleap.feedback.FeedbackItems;
import org.openleap.identity.CurrentUser;
import org.openleap.redaction.Surroundings;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Slice;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;

/** Fetches what was said from the item and the suggestion, for a caller who may see both. */
@ApplicationScoped
public class Originals {
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    SuggestionRegister suggestions;

    @Inject
    FeedbackItems items;

    @Inject
    FeedbackFigures figures;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    Original of(SuggestionReference reference) {
        var item = items.require(reference.item(), user.scope());
        var surroundings = new Surroundings(items.authorOf(reference.item()), isSmall(item.service()));
        return new Original(suggestions.find(reference), item, surroundings);
    }

    List<String> themes(Original original) {
        return items.themesOf(original.item().reference());
    }

    private boolean isSmall(String service) {
        if (service.isEmpty()) return false;
        var lastYear = Slice.since(clock.instant().minus(YEAR)).of(service);
        return figures.received(lastYear) < LeapSetting.LEAP_SMALL_SERVICE_MESSAGES.number();
    }
}
