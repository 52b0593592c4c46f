package org.openleap.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.reference.ReferenceList;
import org.openleap.subscription.Frequency;
import org.openleap.subscription.SubscriptionDetail;
import org.openleap.subscription.Topic;
import org.openleap.web.visitor.FormProblems;
import org.openleap.web.visitor.Option;
import org.openleap.web.visitor.Options;

/** What somebody wants to hear about, and how often: as they chose it, or as it was before they chose. */
@Named
@RequestScoped
public class WantedUpdates {
    @Inject
    HttpServletRequest request;

    @Inject
    Options options;

    private Frequency before = Frequency.WEEKLY;
    private Topic topicBefore = Topic.EVERYTHING;

    /** Shows a subscription that there is. */
    void begin(SubscriptionDetail subscription) {
        before = subscription.frequency();
        topicBefore = subscription.topic();
    }

    void check(FormProblems problems) {
        boolean known =
                Stream.of(Frequency.values()).anyMatch(each -> each.name().equals(value("frequency", "")));
        if (!known) problems.say("frequency", "updates", "updates.problem.frequency");
    }

    /** Weekly when the form says something that cannot be. */
    Frequency frequency() {
        return Stream.of(Frequency.values())
                .filter(each -> each.name().equals(value("frequency", before.name())))
                .findFirst()
                .orElse(before);
    }

    Topic topic() {
        return new Topic(
                value("service", topicBefore.service()),
                value("place", topicBefore.place()),
                value("theme", topicBefore.theme()));
    }

    public List<Option> getFrequencies() {
        var names = Stream.of(Frequency.values()).map(Enum::name).toList();
        return options.radios(
                "frequency",
                "subscription",
                "subscription.frequency.",
                names,
                frequency().name());
    }

    public List<Option.Group> getServices() {
        return options.grouped(ReferenceList.SERVICE, topic().service());
    }

    public List<Option> getPlaces() {
        return options.entries(ReferenceList.PLACE, topic().place());
    }

    public List<Option.Group> getThemes() {
        return options.grouped(ReferenceList.THEME, topic().theme());
    }

    private String value(String name, String otherwise) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse(otherwise);
    }
}
