package org.openleap.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.openleap.stakeholder.ContactQuarter;
import org.openleap.stakeholder.StakeholderRegister;

/** Whether contact with the organisation grows or fades: a small chart, a sentence, and the same as a table. */
@Named
@RequestScoped
public class ContactTrendView {
    private static final int YEAR = 4;
    private static final int STEP = 30;
    private static final int BAR = 11;
    private static final int HEIGHT = 60;

    @Inject
    StakeholderRegister register;

    @Inject
    OrganisationView organisationView;

    private List<ContactQuarter> quarters;

    /** One row of the table. */
    public record Row(String quarter, long byUs, long byThem) implements Serializable {}

    /** One bar of the chart. @param tone {@code us} or {@code them} */
    public record Bar(String tone, int x, int y, int height) implements Serializable {}

    @PostConstruct
    void load() {
        quarters = register.trend(organisationView.getOrganisation().alias());
    }

    public boolean isNothing() {
        return sum(quarters) == 0;
    }

    public List<Row> getRows() {
        return quarters.stream()
                .map(each -> new Row(name(each), each.byUs(), each.byThem()))
                .toList();
    }

    /** Two bars a quarter: ours, and beside it theirs. */
    public List<Bar> getBars() {
        var bars = new ArrayList<Bar>();
        for (int index = 0; index < quarters.size(); index++) {
            bars.add(bar("us", index * STEP + 2, quarters.get(index).byUs()));
            bars.add(bar("them", index * STEP + 2 + BAR + 1, quarters.get(index).byThem()));
        }
        return bars;
    }

    /** How the last four quarters compare with the four before. */
    public String getSentence() {
        long before = sum(quarters.subList(0, YEAR));
        long now = sum(quarters.subList(YEAR, quarters.size()));
        var trend = now > before ? "more" : now < before ? "fewer" : "same";
        return PeopleText.of("trend." + trend, now, before);
    }

    private Bar bar(String tone, int x, long contacts) {
        long most = quarters.stream()
                .mapToLong(each -> Math.max(each.byUs(), each.byThem()))
                .max()
                .orElse(0);
        int height = most == 0 ? 0 : Math.toIntExact(Math.round(HEIGHT * contacts / (double) most));
        return new Bar(tone, x, HEIGHT - height, height);
    }

    private static String name(ContactQuarter quarter) {
        return PeopleText.of("trend.quarter." + quarter.quarter(), Integer.toString(quarter.year()));
    }

    private static long sum(List<ContactQuarter> some) {
        return some.stream().mapToLong(ContactQuarter::all).sum();
    }
}
