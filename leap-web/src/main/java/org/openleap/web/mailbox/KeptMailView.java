package org.openleap.web.mailbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.mailbox.ForgetMail;
import org.openleap.mailbox.KeptMail;
import org.openleap.mailbox.KeptMailService;
import org.openleap.mailbox.KeptMails;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** One mail that waits: taken in as it is, written down by hand, or forgotten with a reason. */
@Named
@ViewScoped
public class KeptMailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    KeptMails mails;

    @Inject
    KeptMailService service;

    private long id;
    private KeptMail mail;

    @NotBlank
    @Size(max = 500)
    private String why = "";

    public void load() {
        mail = mails.find(id);
    }

    /** To the item, where the first look is next. */
    public String takeIn() {
        var item = service.takeIn(mail.id(), mail.version());
        Notices.done("mailbox", "done.takenIn", item);
        return Redirect.to("/staff/item", item);
    }

    public String forget() {
        service.forget(new ForgetMail(mail.id(), mail.version(), why));
        Notices.done("mailbox", "done.forgotten");
        return Redirect.to("/staff/kept-mails");
    }

    public KeptMail getMail() {
        return mail;
    }

    /** What a person can do, for the reason why it was kept. */
    public String getAdvice() {
        return Texts.text("mailbox", "advice." + mail.reason());
    }

    public boolean isToTakeIn() {
        return mail.isWaiting() && mail.hasWords();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
