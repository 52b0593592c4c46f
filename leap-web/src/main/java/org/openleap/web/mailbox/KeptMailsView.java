package org.openleap.web.mailbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.mailbox.KeptMail;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.mailbox.KeptMails;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Texts;

/** Mails that wait for a person, and what became of those that waited. */
@Named
@ViewScoped
public class KeptMailsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/staff/kept-mails";
    private static final int ROWS = 25;

    @Inject
    KeptMails mails;

    @Inject
    Words words;

    private KeptMailStatus status = KeptMailStatus.WAITING;
    private String after = "";
    private Page<KeptMail> page;

    public void load() {
        page = mails.page(status, new PageRequest(ROWS, after));
    }

    public List<KeptMail> getRows() {
        return page.rows();
    }

    public String getNothing() {
        return Texts.text("mailbox", "nothing." + status);
    }

    /** What a mail is called in a list; it may have no subject, and has none any more when it was dealt with. */
    public String title(KeptMail mail) {
        if (!mail.subject().isBlank()) return mail.subject();
        return mail.isWaiting()
                ? Texts.text("mailbox", "kept.noSubject")
                : Texts.text("mailbox", "kept.number", String.valueOf(mail.id()));
    }

    public String sender(KeptMail mail) {
        return Stream.of(mail.name(), mail.sender())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> Texts.text("mailbox", "kept.noSender"));
    }

    public Tag tag(KeptMail mail) {
        return switch (mail.status()) {
            case WAITING -> new Tag(words.of(mail.status()), "clock", "blue");
            case TAKEN_IN -> new Tag(words.of(mail.status()), "check", "green");
            case FORGOTTEN -> new Tag(words.of(mail.status()), "cross", "grey");
        };
    }

    public List<FilterMenu.Option> getFilters() {
        return Stream.of(KeptMailStatus.values())
                .map(one -> new FilterMenu.Option(words.of(one), href(one).toString(), String.valueOf(one == status)))
                .toList();
    }

    public String getOlder() {
        return page.hasNext() ? href(status).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : href(status).toString();
    }

    private static Href href(KeptMailStatus status) {
        return Href.to(PATH).with("status", status);
    }

    public String getStatus() {
        return status.name();
    }

    /** What nobody knows is the list of what waits. */
    public void setStatus(String name) {
        status = Stream.of(KeptMailStatus.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(KeptMailStatus.WAITING);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
