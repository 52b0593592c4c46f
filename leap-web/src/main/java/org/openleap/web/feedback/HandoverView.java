package org.openleap.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FollowHandover;
import org.openleap.feedback.Handover;
import org.openleap.feedback.RecordAgreement;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.ScreeningService;
import org.openleap.feedback.TakeBack;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** What somebody else has, or had: the pointer, what was learned, and that it comes back; and what complaints agreed to. */
@Named
@ViewScoped
public class HandoverView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ScreeningService service;

    @Inject
    ItemView itemView;

    @Size(max = 80)
    private String receiptNumber = "";

    @Size(max = 2000)
    private String learning = "";

    @NotBlank
    @Size(max = 1000)
    private String reason = "";

    @NotBlank
    @Size(max = 500)
    private String agreement = "";

    /** The fields begin with what is known. */
    @PostConstruct
    void begin() {
        receiptNumber = getHandover().receiptNumber();
        learning = getHandover().learning();
    }

    public Handover getHandover() {
        return itemView.getItem().handover();
    }

    /** Somebody else has it, or had it. */
    public boolean isShown() {
        return getHandover().target() != RedirectTarget.NOWHERE;
    }

    public boolean isFollowed() {
        return itemView.getItem().allows(FeedbackAction.FOLLOW);
    }

    /** Somebody wants a complaint, and has not agreed to another way. */
    public boolean isComplaint() {
        return itemView.getItem().allows(FeedbackAction.AGREE)
                && itemView.getItem().firstLook().complaintAgreed().isEmpty();
    }

    public String follow() {
        var item = itemView.getItem();
        service.follow(new FollowHandover(item.reference(), item.version(), receiptNumber, learning));
        return done("handover.followed");
    }

    public String takeBack() {
        var item = itemView.getItem();
        service.takeBack(new TakeBack(item.reference(), item.version(), reason));
        return done("handover.back");
    }

    public String agree() {
        var item = itemView.getItem();
        service.recordAgreement(new RecordAgreement(item.reference(), item.version(), agreement));
        return done("complaint.agreed");
    }

    private String done(String key) {
        Notices.done("intake", key);
        return Redirect.to("/staff/item", itemView.getItem().reference());
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public void setReceiptNumber(String receiptNumber) {
        this.receiptNumber = text(receiptNumber);
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = text(learning);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = text(reason);
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = text(agreement);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
