package org.openleap.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HowItCame;
import org.openleap.notification.Group;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** What is known about an item besides its words; contact details only for those who may see them. */
@Named
@ApplicationScoped
public class ItemFacts {
    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    public List<Fact> of(FeedbackDetail item) {
        var facts = new ArrayList<>(about(item));
        if (item.allows(FeedbackAction.SEE_CONTACT)) addContact(facts, item);
        addCircumstances(facts, item.came());
        add(facts, "themes", item.themes().stream().map(labels::theme).collect(Collectors.joining(", ")));
        add(facts, "analyst", item.analyst());
        add(facts, "analysisNote", item.analysisNote());
        return facts;
    }

    /** What was said about what was said, by whom it was said apart. */
    public List<Fact> about(FeedbackDetail item) {
        var facts = new ArrayList<Fact>();
        var summary = item.summary();
        add(facts, "from", words.of(summary.capacity()));
        add(facts, "service", labels.service(summary.service()));
        add(facts, "place", labels.place(summary.place()));
        add(facts, "happened", dates.month(item.experienced()));
        add(facts, "received", dates.moment(summary.receivedAt()));
        add(facts, "channel", labels.channel(summary.channel()));
        add(facts, "harm", words.of(summary.harm()));
        add(facts, "publish", yesOrNo(item.mayPublish()));
        add(facts, "share", yesOrNo(item.mayShare()));
        return facts;
    }

    private void addContact(List<Fact> facts, FeedbackDetail item) {
        var contact = item.contact();
        add(facts, "tellBy", words.of(contact.route()));
        add(facts, "name", contact.name());
        add(facts, "address", contact.address());
        if (!contact.group().isNone()) add(facts, "group", group(contact.group()));
        add(facts, "answerIn", labels.language(contact.language()));
        add(facts, "needs", contact.needs().stream().map(labels::need).sorted().collect(Collectors.joining(", ")));
    }

    private static String group(Group group) {
        return group.size() == 0 ? group.name() : PortalText.of("fact.groupOf", group.name(), group.size());
    }

    private void addCircumstances(List<Fact> facts, HowItCame came) {
        var speaker = came.representation();
        add(
                facts,
                "answers",
                came.circumstances().answered().map(FeedbackReference::value).orElse(""));
        add(facts, "takenBy", came.takenBy());
        add(facts, "language", labels.language(came.translation().language()));
        if (speaker.isNone()) return;
        add(facts, "relation", words.of(speaker.relation()));
        add(facts, "onBehalfOf", speaker.onBehalfOf());
        add(facts, "proof", speaker.proof());
        add(facts, "proofSeenBy", came.proofSeenBy());
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(PortalText.of("fact." + key), value));
    }

    private static String yesOrNo(boolean yes) {
        return PortalText.of(yes ? "fact.yes" : "fact.no");
    }
}
