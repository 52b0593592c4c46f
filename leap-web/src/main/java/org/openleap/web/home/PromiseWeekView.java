package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanDay;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Texts;

/** The promises of this week: what was kept, what is late, and what is still to keep. */
@Named
@RequestScoped
public class PromiseWeekView {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEE d", Texts.ENGLISH);

    @Inject
    ActionPlanRegister plan;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    private List<PromiseDay> days = List.of();

    /** For those who read the action plan. */
    public boolean isShown() {
        return user.has(Roles.ENGAGEMENT_LEAD)
                || user.has(Roles.ENGAGEMENT_OFFICER)
                || user.has(Roles.DIRECTOR)
                || user.has(Roles.SERVICE_LEAD);
    }

    public List<PromiseDay> getDays() {
        if (days.isEmpty()) days = plan.week().stream().map(this::day).toList();
        return days;
    }

    private PromiseDay day(PlanDay day) {
        boolean today = day.day().equals(deadlines.today());
        boolean past = day.day().isBefore(deadlines.today());
        var tags = new ArrayList<Tag>();
        if (day.due() > 0)
            tags.add(past ? tag("late", "warn", "red", day.due()) : tag("toKeep", "clock", "blue", day.due()));
        if (day.done() > 0) tags.add(tag("kept", "check", "green", day.done()));
        var name = today ? PortalText.of("week.today") : NAME.format(day.day());
        return new PromiseDay(name, today ? "today" : "", tags);
    }

    private static Tag tag(String key, String icon, String tone, long count) {
        return new Tag(PortalText.of("week." + key, count), icon, tone);
    }
}
