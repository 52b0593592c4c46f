package org.openleap.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.MergeFeedback;
import org.openleap.feedback.RevisionService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.References;
import org.openleap.web.support.Notices;

/** Joins an item with another that says the same, after a person has read both side by side. */
@Named
@ViewScoped
public class JoinView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/staff/item-join";

    @Inject
    FeedbackRegister register;

    @Inject
    RevisionService service;

    private String ref = "";
    private String with = "";
    private String typed = "";
    private FeedbackDetail item;
    private FeedbackDetail other;

    public void load() {
        item = register.find(References.item(ref));
        if (!with.isEmpty()) other = register.find(References.item(with));
    }

    /** Leads to the comparison once it is clear which item is meant. */
    public String compare() {
        var found = register.recognise(typed);
        if (found.isEmpty()) Notices.wrong("compareForm:other:input", "intake", "join.unknown");
        return found.map(other -> Redirect.to(PAGE, item.reference()) + "&with=" + other)
                .orElse(null);
    }

    public String join() {
        service.merge(new MergeFeedback(item.reference(), item.version(), other.reference()));
        Notices.done("intake", "join.done", other.reference());
        return Redirect.to("/staff/item", item.reference());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with == null ? "" : with;
    }

    /** Reference of the other item, as somebody typed it. */
    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed == null ? "" : typed;
    }

    public FeedbackDetail getItem() {
        return item;
    }

    public FeedbackDetail getOther() {
        return other;
    }

    public boolean isComparing() {
        return other != null;
    }

    public boolean isPossible() {
        return item.allows(FeedbackAction.MERGE);
    }
}
