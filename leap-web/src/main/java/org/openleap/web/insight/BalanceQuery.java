package org.openleap.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.insight.BalanceFilter;
import org.openleap.insight.BalanceGrouping;
import org.openleap.insight.LoopAccount;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;

/** What the address of the sheet asks for. A parameter that is missing means "any", or "now". */
@RequestScoped
public class BalanceQuery {
    static final String SHEET = "/staff/balance";
    static final String ITEMS = "/staff/balance-items";
    private static final int ROWS = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    @Inject
    InstantSource clock;

    public BalanceFilter filter() {
        return new BalanceFilter(moment(), grouping(), parameter("channel"), parameter("place"), parameter("service"));
    }

    /** The end of the chosen day in London; now, when no day was chosen or the day is not over. */
    private Instant moment() {
        var now = clock.instant();
        var chosen = day();
        if (chosen.isEmpty()) return now;
        var end = LocalDate.parse(chosen)
                .plusDays(1)
                .atStartOfDay(WorkingDays.LONDON)
                .toInstant();
        return end.isAfter(now) ? now : end.minusNanos(1000);
    }

    /** As {@code 2026-08-06}; empty for now, and for anything that is no day. */
    public String day() {
        try {
            var typed = parameter("on");
            return typed.isEmpty() ? "" : LocalDate.parse(typed).toString();
        } catch (DateTimeParseException noDay) {
            return "";
        }
    }

    public BalanceGrouping grouping() {
        return constant(BalanceGrouping.values(), parameter("by"), BalanceGrouping.CHANNEL);
    }

    public LoopAccount account() {
        return constant(LoopAccount.values(), parameter("account"), LoopAccount.UNANALYSED);
    }

    public PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    public boolean isLater() {
        return !parameter("after").isEmpty();
    }

    public List<FilterMenu.Option> groupings() {
        return Stream.of(BalanceGrouping.values())
                .map(by -> bar(SHEET).option(InsightText.of("balance.by." + by.name()), "by", by.name()))
                .toList();
    }

    public List<FilterMenu> menus() {
        return bar(SHEET)
                .choose("channel", choices.of(ReferenceList.CHANNEL))
                .choose("place", choices.of(ReferenceList.PLACE))
                .choose("service", choices.of(ReferenceList.SERVICE))
                .menus();
    }

    /** The address of a page with everything that is chosen. */
    public Href address(String path) {
        return bar(path).with("by", grouping().name());
    }

    private FilterBar bar(String path) {
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("by", grouping().name());
        for (var name : List.of("channel", "place", "service")) chosen.put(name, parameter(name));
        chosen.put("on", day());
        return new FilterBar(path, chosen);
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name, E otherwise) {
        return Stream.of(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
