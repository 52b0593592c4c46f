package org.openleap.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairStatus;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublicationService;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu.Option;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;

/** What the public reads, and what waits for a second pair of eyes before it does. */
@Named
@ViewScoped
public class PublishedView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 25;

    @Inject
    PublicationRegister register;

    @Inject
    PublicationService service;

    @Inject
    Words words;

    private PairStatus status = PairStatus.DRAFTED;
    private String after = "";
    private Page<PairDetail> page;

    public void load() {
        page = register.page(status, new PageRequest(ROWS, after));
    }

    public String approve(PairDetail pair) {
        service.approve(pair.pair().id(), pair.version());
        return done("done.published");
    }

    public String takeDown(PairDetail pair) {
        service.takeDown(pair.pair().id(), pair.version());
        return done("done.takenDown");
    }

    public List<PairDetail> getPairs() {
        return page.rows();
    }

    /** Addresses of the three lists. */
    public List<Option> getLists() {
        return Stream.of(PairStatus.values())
                .map(each -> new Option(words.of(each), list(each).toString(), String.valueOf(each == status)))
                .toList();
    }

    public String getOlder() {
        return page.hasNext() ? list(status).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : list(status).toString();
    }

    public PairStatus getStatus() {
        return status;
    }

    public void setStatus(PairStatus status) {
        if (status != null) this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    private static Href list(PairStatus status) {
        return Href.to("/staff/published").with("status", status.name());
    }

    private String done(String key) {
        Notices.done("staff", key);
        return Redirect.to("/staff/published") + "&status=" + status.name();
    }
}
