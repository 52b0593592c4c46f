package org.openleap.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanItemSummary;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.References;

/** The actions beside a suggestion or an item. In pages: {@code #{planActions.of(reference)}}. */
@Named
@RequestScoped
public class PlanActions {
    @Inject
    ActionPlanRegister register;

    @Inject
    PlanLines lines;

    @Inject
    CurrentUser user;

    private final Map<String, List<PlanItemSummary>> known = new HashMap<>();

    /** @param reference of a suggestion, or of an item with all its suggestions */
    public List<PlanLine> of(String reference) {
        return lines.of(summaries(reference));
    }

    private List<PlanItemSummary> summaries(String reference) {
        return known.computeIfAbsent(
                reference,
                each -> each.indexOf('/') < 0
                        ? register.ofItem(References.item(each))
                        : register.ofSuggestion(References.suggestion(each)));
    }

    /** Whether the person can open the actions; a lay reviewer reads what is on the page. */
    public boolean isReader() {
        return !user.has(Roles.LAY_REVIEWER) || user.has(Roles.ENGAGEMENT_LEAD);
    }

    /** Address of the form for another action of this suggestion; empty for people who write none. */
    public String another(String suggestion) {
        boolean writes =
                user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.ENGAGEMENT_OFFICER) || user.has(Roles.SERVICE_LEAD);
        return writes
                ? Href.to("/staff/plan-item-new").with("suggestion", suggestion).toString()
                : "";
    }
}
