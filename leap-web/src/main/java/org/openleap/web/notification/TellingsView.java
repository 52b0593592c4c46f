package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openleap.notification.ContactMeter;
import org.openleap.notification.Route;
import org.openleap.notification.TellingFilter;
import org.openleap.notification.TellingForm;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Tellings;
import org.openleap.shared.Page;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.FilterMenu.Option;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** The queues of tellings: what a person must do, what LEAP is sending, what failed, what is settled. */
@Named
@RequestScoped
public class TellingsView {
    private static final String PATH = "/staff/tellings";

    @Inject
    Tellings tellings;

    @Inject
    ContactMeter meter;

    @Inject
    TellingsQuery query;

    @Inject
    TellingRows presenter;

    @Inject
    Words words;

    private Page<TellingSummary> page;

    /** Addresses of the queues, each with the number of tellings in it. */
    public List<Option> getQueues() {
        return TellingsQuery.VIEWS.stream().map(this::queue).toList();
    }

    private Option queue(String view) {
        var name = TellingText.of("queue." + view);
        var label = TellingFilter.SETTLED.equals(view)
                ? name
                : TellingText.of("queue.counted", name, tellings.count(new TellingFilter(view)));
        var href = new FilterBar(PATH, Map.of()).with("view", view).toString();
        return new Option(label, href, String.valueOf(view.equals(getView())));
    }

    /** By the way it goes and by the form that is needed; what is settled is only paged. */
    public List<FilterMenu> getMenus() {
        if (query.filter().isSettled()) return List.of();
        return bar().choose("route", Route.values(), words::of)
                .choose("form", TellingForm.values(), words::of)
                .menus();
    }

    /** Mail providers of what failed, each with the number of mails. */
    public List<Option> getProviders() {
        if (!getView().equals(TellingFilter.FAILED)) return List.of();
        var options = new ArrayList<Option>();
        for (var count : tellings.providers(getView())) {
            var label = TellingText.of("queue.counted", count.provider(), count.tellings());
            options.add(bar().option(label, "provider", count.provider()));
        }
        return options;
    }

    public List<TellingRow> getRows() {
        return page().rows().stream().map(presenter::row).toList();
    }

    public String getView() {
        return query.view();
    }

    /** What this queue is for. */
    public String getLead() {
        return TellingText.of("queue." + getView() + ".lead");
    }

    /** What to say when the queue is empty. */
    public String getNothing() {
        return TellingText.of("queue." + getView() + ".nothing");
    }

    /** How many people with a need were told in the form they need; empty when there was nobody. */
    public String getFormFigures() {
        var figures = tellings.toldInForm();
        return figures.told() == 0 ? "" : TellingText.of("tellings.inForm", figures.percent(), figures.told());
    }

    /** How often people were asked and told. */
    public String getAskTell() {
        var figures = meter.figures();
        return TellingText.of("tellings.asked", figures.asks(), figures.tells());
    }

    public String getOlder() {
        return page().hasNext() ? list().with("after", page().nextCursor()).toString() : "";
    }

    public String getNewest() {
        return query.isOlder() ? list().toString() : "";
    }

    /** Whether rows can be ticked here, for one step with all of them. */
    public boolean isSending() {
        return getView().equals(TellingFilter.LOOK) || getView().equals(TellingFilter.FAILED);
    }

    /** The same page with everything ticked. */
    public String getTickAll() {
        return list().with("all", "yes").toString();
    }

    public boolean isPrinting() {
        return getView().equals(TellingFilter.PRINT);
    }

    private Page<TellingSummary> page() {
        if (page == null) page = tellings.page(query.filter(), query.page());
        return page;
    }

    private Href list() {
        return bar().with("view", getView());
    }

    private FilterBar bar() {
        return new FilterBar(PATH, query.chosen());
    }
}
