package org.openleap.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.feedback.WaitingItem;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Tags;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** Puts items that wait for the first look into words. */
@ApplicationScoped
public class ScreeningRows {
    private static final String BUNDLE = "intake";

    @Inject
    WorkingClock clock;

    @Inject
    Deadlines deadlines;

    @Inject
    Tags tags;

    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    ScreeningRow row(WaitingItem waiting) {
        var item = waiting.summary();
        return new ScreeningRow(
                Href.to("/staff/item").with("ref", item.reference()) + "#screening",
                item.opening(),
                from(item),
                deadlines.age(item.receivedAt()),
                clock.tag(item.dueAt()),
                dates.moment(item.dueAt()),
                tags(waiting));
    }

    private List<Tag> tags(WaitingItem waiting) {
        var item = waiting.summary();
        var all = new ArrayList<Tag>();
        all.add(tags.of(item.status(), item.screened()));
        if (item.harm() == Answer.YES) all.add(new Tag(Texts.text("staff", "tag.harm"), "warn", "red"));
        if (item.complaint()) all.add(new Tag(Texts.text("staff", "tag.complaint"), "warn", "red"));
        waiting.hotWords().forEach(word -> all.add(new Tag(Texts.text(BUNDLE, "screening.word", word), "warn", "red")));
        return all;
    }

    private String from(FeedbackSummary item) {
        var about = item.service().isEmpty() ? labels.channel(item.channel()) : labels.service(item.service());
        return item.capacity() == Capacity.NOT_SAID
                ? about
                : Texts.text("staff", "inbox.from", words.of(item.capacity()), about);
    }
}
