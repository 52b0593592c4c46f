package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackNote;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.identity.People;
import org.openleap.identity.UserId;

/** Turns an item into what a caller may see of it. */
@ApplicationScoped
public class FeedbackMapper {
    private static final int OPENING = 240;

    @Inject
    FeedbackRepository items;

    @Inject
    People people;

    public FeedbackDetail detail(FeedbackItem item, Set<FeedbackAction> allowed) {
        var said = item.submission();
        var screening = item.screening();
        return new FeedbackDetail(
                summary(item),
                said.words(),
                said.request(),
                said.experienced(),
                said.mayPublish(),
                said.mayShare(),
                contact(item, allowed),
                screening.outcome(),
                screening.by() == null ? "" : people.nameOf(screening.by()),
                screening.reason(),
                screening.receivingBody(),
                nameOf(item.analysis().analyst()),
                item.analysis().note(),
                item.themes(),
                items.notes(item).stream().map(this::note).toList(),
                allowed,
                item.head(),
                item.version());
    }

    public FeedbackSummary summary(FeedbackItem item) {
        var said = item.submission();
        var words = said.words();
        return new FeedbackSummary(
                item.id(),
                item.reference(),
                words.substring(0, Math.min(words.length(), OPENING)),
                item.status(),
                item.loop(),
                said.channel(),
                said.service(),
                said.place(),
                said.capacity(),
                said.harm(),
                said.isComplaint(),
                item.screening().isPassed(),
                item.receivedAt(),
                item.dueAt());
    }

    private Contact contact(FeedbackItem item, Set<FeedbackAction> allowed) {
        return allowed.contains(FeedbackAction.SEE_CONTACT)
                ? items.proposer(item).contact()
                : Contact.anonymous();
    }

    private FeedbackNote note(Note note) {
        return new FeedbackNote(note.kind(), people.nameOf(note.author()), note.at(), note.text());
    }

    private String nameOf(UserId id) {
        return id.equals(UserId.PUBLIC) ? "" : people.nameOf(id);
    }
}
