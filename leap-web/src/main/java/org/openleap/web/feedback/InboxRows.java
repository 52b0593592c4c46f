package org.openleap.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.feedback.LoopStatus;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Tags;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Labels;

/** Turns summaries of items into the rows that people read. */
@ApplicationScoped
public class InboxRows {
    @Inject
    Tags tags;

    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Deadlines deadlines;

    /** @param list address of the list, to which the row adds itself */
    public InboxRow row(FeedbackSummary item, Href list, boolean selected) {
        boolean unseen = item.status() == FeedbackStatus.RECEIVED && !item.screened();
        return new InboxRow(
                list.with("ref", item.reference()).toString(),
                Href.to("/staff/item").with("ref", item.reference()).toString(),
                (selected ? "sel " : "") + (unseen ? "new" : ""),
                String.valueOf(selected),
                item.opening(),
                from(item),
                deadlines.age(item.receivedAt()),
                tagsOf(item));
    }

    /** Status first, then what must not be overlooked, then the deadline. */
    public List<Tag> tagsOf(FeedbackSummary item) {
        var all = new ArrayList<Tag>();
        all.add(tags.of(item.status(), item.screened()));
        if (item.harm() == Answer.YES) all.add(new Tag(PortalText.of("tag.harm"), "warn", "red"));
        if (item.complaint()) all.add(new Tag(PortalText.of("tag.complaint"), "warn", "red"));
        if (item.loop() != LoopStatus.OPEN) all.add(tags.of(item.loop()));
        if (deadlines.isDue(deadlines.dayOf(item.dueAt()))) all.add(deadlines.tag(item.dueAt()));
        return all;
    }

    public String from(FeedbackSummary item) {
        var about = item.service().isEmpty() ? labels.channel(item.channel()) : labels.service(item.service());
        if (item.capacity() == Capacity.NOT_SAID) return about;
        return PortalText.of("inbox.from", words.of(item.capacity()), about);
    }
}
