package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.HealthwatchFigures;
import org.openleap.sharing.HealthwatchRegister;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedOutcome;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Site;

/** The home of the independent voice: the shared registers with their counts. */
@Named
@RequestScoped
public class HealthwatchHomeView {
    private static final int ROWS = 5;

    /** A number, what it counts, and where it leads. */
    public record Count(String number, String label, String href) {}

    @Inject
    HealthwatchRegister register;

    @Inject
    StoryRows rows;

    @Inject
    Site site;

    private HealthwatchFigures figures;
    private String name;
    private List<StoryRow> latest;

    public void load() {
        figures = register.figures();
        name = register.name();
        latest = rows.rows(
                register.items(SharedFilter.all(), PageRequest.first(ROWS)).rows(), "/healthwatch/item");
    }

    /** What the body is called today. */
    public String getHeading() {
        return name;
    }

    public String getLead() {
        return SharingText.of("voice.lead", site.getTrustName());
    }

    public List<Count> getCounts() {
        return Stream.of(
                        new Count(number(figures.items()), SharingText.of("voice.items"), "/healthwatch/items"),
                        count(figures.deciding(), SharedOutcome.DECIDING),
                        count(figures.doing(), SharedOutcome.DOING),
                        count(figures.done(), SharedOutcome.DONE),
                        count(figures.notPossible(), SharedOutcome.NOT_POSSIBLE))
                .toList();
    }

    public List<StoryRow> getLatest() {
        return latest;
    }

    private static Count count(int number, SharedOutcome outcome) {
        var href = Href.to("/healthwatch/items").with("outcome", outcome.name());
        return new Count(number(number), SharingText.of("voice.count." + outcome.name()), href.toString());
    }

    private static String number(int counted) {
        return counted < 1000 ? Integer.toString(counted) : SharingText.of("many");
    }
}
