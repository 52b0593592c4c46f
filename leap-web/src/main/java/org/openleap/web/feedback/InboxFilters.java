package org.openleap.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Words;

/** The chips above the inbox. */
@ApplicationScoped
public class InboxFilters {
    private static final String PATH = "/staff/inbox";

    @Inject
    Choices choices;

    @Inject
    Words words;

    public List<FilterMenu> menus(FeedbackFilter filter) {
        return bar(filter)
                .choose("status", FeedbackStatus.values(), words::of)
                .choose("loop", LoopStatus.values(), words::of)
                .choose("place", choices.of(ReferenceList.PLACE))
                .choose("service", choices.of(ReferenceList.SERVICE))
                .choose("channel", choices.of(ReferenceList.CHANNEL))
                .menus();
    }

    /** Everything, or only what this person reads. */
    public List<FilterMenu.Option> owners(FeedbackFilter filter) {
        var bar = bar(filter);
        return List.of(
                bar.option(PortalText.of("filter.everybodys"), "owner", ""),
                bar.option(PortalText.of("filter.mine"), "owner", "me"));
    }

    /** The address of the list, without paging and selection. */
    public Href list(FeedbackFilter filter) {
        return bar(filter).with("owner", filter.owner());
    }

    private static FilterBar bar(FeedbackFilter filter) {
        return new FilterBar(
                PATH,
                Map.of(
                        "status", filter.status(),
                        "loop", filter.loop(),
                        "place", filter.place(),
                        "service", filter.service(),
                        "channel", filter.channel(),
                        "owner", filter.owner(),
                        "screened", filter.screened()));
    }
}
