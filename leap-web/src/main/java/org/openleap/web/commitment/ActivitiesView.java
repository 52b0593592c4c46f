package org.openleap.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.commitment.ActivityFilter;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.ActivityRegister;
import org.openleap.commitment.ActivitySummary;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.reference.Choice;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Campaigns, research, communications and social media activities, the last planned first. */
@Named
@RequestScoped
public class ActivitiesView {
    private static final int ROWS = 25;

    @Inject
    ActivityRegister register;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private Page<ActivitySummary> page;

    public void load() {
        page = register.page(filter(), new PageRequest(ROWS, parameter("after")));
    }

    public List<ActivityRow> getRows() {
        return page.rows().stream().map(this::row).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    /** Directors read. */
    public boolean isPlanner() {
        return user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.ENGAGEMENT_OFFICER) || !isEverybodys();
    }

    /** The trust reads everybody's; a partner its own. */
    public boolean isEverybodys() {
        return !user.scope().isGuest();
    }

    /** What to do next when there is nothing to show. */
    public String getHint() {
        return CommitmentText.of(isEverybodys() ? "activities.nothing" : "activities.partnerNothing");
    }

    public List<FilterMenu.Option> getKinds() {
        var any = bar().option(CommitmentText.of("activities.any"), "kind", "");
        return Stream.concat(
                        Stream.of(any),
                        Stream.of(ActivityKind.values()).map(kind -> bar().option(words.of(kind), "kind", kind.name())))
                .toList();
    }

    public String getOlder() {
        return page.hasNext() ? list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return parameter("after").isEmpty() ? "" : list().toString();
    }

    /** One filter over whose activity it is; a partner sees its own and needs none. */
    public List<FilterMenu> getMenus() {
        if (!isEverybodys()) return List.of();
        var whose = register.partners().stream()
                .map(partner -> new Choice(partner.alias(), partner.name(), ""))
                .toList();
        return bar().choose("organisation", whose).menus();
    }

    private ActivityFilter filter() {
        return new ActivityFilter(kind(), parameter("organisation"));
    }

    private Href list() {
        return bar().with("kind", kind());
    }

    private FilterBar bar() {
        return new FilterBar(base() + "/activities", Map.of("kind", kind(), "organisation", parameter("organisation")));
    }

    private String base() {
        return isEverybodys() ? "/staff" : "/partner";
    }

    private String kind() {
        var typed = parameter("kind");
        return Stream.of(ActivityKind.values()).anyMatch(kind -> kind.name().equals(typed)) ? typed : "";
    }

    private ActivityRow row(ActivitySummary activity) {
        var ours = activity.organisation().isEmpty();
        return new ActivityRow(
                activity.reference().value(),
                activity.title(),
                Href.to(base() + "/activity").with("ref", activity.reference()).toString(),
                words.of(activity.kind()),
                ours ? CommitmentText.of("side.trust") : activity.organisationName(),
                dates.day(activity.starts()));
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
