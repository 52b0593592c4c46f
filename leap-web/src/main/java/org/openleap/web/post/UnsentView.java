package org.openleap.web.post;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.post.UnsentMail;
import org.openleap.post.UnsentMails;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** Reminders, digests and confirmations that LEAP gave up, for whoever looks after the mail server. */
@Named
@ViewScoped
public class UnsentView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    UnsentMails mails;

    private String after = "";
    private Page<UnsentMail> page;

    public void load() {
        page = mails.page(new PageRequest(ROWS, after));
    }

    public List<UnsentMail> getRows() {
        return page.rows();
    }

    public String tryAgain(long id) {
        mails.tryAgain(id);
        Notices.done("post", "done.again");
        return Redirect.to("/staff/unsent");
    }

    /** What kind of mail it is, where we have a word for it. */
    public String about(UnsentMail mail) {
        var key = "about." + mail.about();
        return Texts.has("post", key) ? Texts.text("post", key) : mail.about();
    }

    public String getOlder() {
        return page.hasNext()
                ? Href.to("/staff/unsent").with("after", page.nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : "/staff/unsent";
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String value) {
        after = value == null ? "" : value;
    }
}
