package org.openleap.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanFigures;
import org.openleap.action.PlanItemSummary;
import org.openleap.shared.Page;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;

/** The action plan: planned against actual in figures, then the actions. All its state is in the address. */
@Named
@RequestScoped
public class ActionPlanView {
    @Inject
    ActionPlanRegister register;

    @Inject
    PlanQuery query;

    @Inject
    PlanLines lines;

    private Page<PlanItemSummary> page;
    private PlanFigures figures;

    public void load() {
        page = register.page(query.filter(), query.page());
        figures = register.figures(query.filter());
    }

    public List<PlanLine> getRows() {
        return lines.of(page.rows());
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public boolean isOver() {
        return query.isOver();
    }

    /** A number and what it counts, those of bad news last. */
    public List<Fact> getFigures() {
        return Stream.of(
                        figure("open", figures.open()),
                        figure("inProgress", figures.inProgress()),
                        figure("done", figures.done()),
                        figure("doneInTime", figures.doneInTime()),
                        figure("slipped", figures.slipped()),
                        figure("stalled", figures.stalled()),
                        figure("late", figures.late()))
                .toList();
    }

    private static Fact figure(String key, long number) {
        return new Fact(ActionText.of("figure." + key), Long.toString(number));
    }

    public List<FilterMenu.Option> getViews() {
        return query.views();
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public String getExport() {
        return query.export().toString();
    }

    public String getLocality() {
        return Href.to("/staff/plan-locality").with("place", query.place()).toString();
    }

    public String getOlder() {
        return page.hasNext() ? query.list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list().toString() : "";
    }
}
