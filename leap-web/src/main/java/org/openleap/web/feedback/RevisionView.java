package org.openleap.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackNote;
import org.openleap.feedback.ReadAgain;
import org.openleap.feedback.RevisionService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;

/** What came after the first reading of an item: what its proposer said, and that it is read again. */
@Named
@ViewScoped
public class RevisionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RevisionService service;

    @Inject
    ItemView itemView;

    @Inject
    Words words;

    @NotBlank
    @Size(max = 1000)
    private String reason = "";

    /** What the person who said it said later, the newest first. */
    public List<FeedbackNote> getReplies() {
        return itemView.getItem().notes().stream()
                .filter(note -> note.kind().isByProposer())
                .toList();
    }

    public String kindOf(FeedbackNote reply) {
        return words.of(reply.kind());
    }

    /** Private notes of the staff, the newest first. */
    public List<FeedbackNote> getNotes() {
        return itemView.getItem().notes().stream()
                .filter(note -> !note.kind().isByProposer())
                .toList();
    }

    public boolean isRereadable() {
        return itemView.getItem().allows(FeedbackAction.READ_AGAIN);
    }

    public boolean isJoinable() {
        return itemView.getItem().allows(FeedbackAction.MERGE);
    }

    public boolean isJoined() {
        return itemView.getItem().isMerged();
    }

    public String readAgain() {
        var item = itemView.getItem();
        service.readAgain(new ReadAgain(item.reference(), item.version(), reason));
        Notices.done("intake", "again.done");
        return Redirect.to("/staff/item", item.reference());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
