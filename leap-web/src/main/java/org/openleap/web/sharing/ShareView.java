package org.openleap.web.sharing;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.sharing.ShareDraft;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedStatus;
import org.openleap.sharing.SharedWith;
import org.openleap.sharing.SharingRegister;
import org.openleap.sharing.SharingService;
import org.openleap.web.feedback.ItemView;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;

/** Shares an item with partners and the independent voice, and takes it back. */
@Named
@ViewScoped
public class ShareView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SharingRegister register;

    @Inject
    SharingService service;

    @Inject
    ItemView itemView;

    @Inject
    Words words;

    private final ShareForm form = new ShareForm();
    private ShareDraft draft;
    private List<SharedWith> audiences;

    /** The draft of the item on this page. The words are put into the form once, for a person to word them anew. */
    public ShareDraft getDraft() {
        if (draft == null) {
            draft = register.draft(itemView.getItem().reference());
            form.begin(draft.words());
        }
        return draft;
    }

    public List<SharedWith> getAudiences() {
        if (audiences == null) audiences = register.ofItem(itemView.getItem().reference());
        return audiences;
    }

    public List<SelectItem> getChoices() {
        return getDraft().audiences().stream()
                .map(each -> new SelectItem(each.audience().value(), each.name()))
                .toList();
    }

    public ShareForm getForm() {
        return form;
    }

    /** Status of one audience; sharing that is off at the moment is said so. */
    public Tag tag(SharedWith row) {
        if (row.kind() == SharedKind.SUBMITTED) {
            return new Tag(SharingText.of("share.told"), "check", "green");
        }
        return switch (row.status()) {
            case PROPOSED -> new Tag(words.of(SharedStatus.PROPOSED), "people", "blue");
            case SHARED ->
                row.isRead()
                        ? new Tag(words.of(SharedStatus.SHARED), "check", "green")
                        : new Tag(SharingText.of("share.off"), "pause", "grey");
            case WITHDRAWN -> new Tag(words.of(SharedStatus.WITHDRAWN), "cross", "grey");
        };
    }

    public String share() {
        boolean atOnce = getDraft().publishesAtOnce();
        service.share(form.toCommand(itemView.getItem().reference()));
        return done(atOnce ? "share.done" : "share.proposed");
    }

    public String approve(SharedWith row) {
        service.approve(row.id(), row.version());
        return done("share.done");
    }

    public String withdraw(SharedWith row) {
        service.withdraw(row.id(), row.version());
        return done("share.withdrawn");
    }

    private String done(String key) {
        Notices.done("sharing", key);
        return Redirect.to("/staff/item", itemView.getItem().reference());
    }
}
