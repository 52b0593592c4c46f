package org.openleap.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairList;
import org.openleap.publication.PublicationService;
import org.openleap.publication.SendBackPair;
import org.openleap.publication.WorkbenchRegister;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.subscription.SubscriptionService;
import org.openleap.web.portal.FilterMenu.Option;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** What the public reads, what waits for a second pair of eyes before it does, and what must be worded anew. */
@Named
@ViewScoped
public class PublishedView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 25;
    private static final String PAGE = "/staff/published";

    @Inject
    WorkbenchRegister register;

    @Inject
    PublicationService service;

    @Inject
    SubscriptionService subscriptions;

    @Inject
    Words words;

    private PairList list = PairList.TO_APPROVE;
    private String after = "";
    private String why = "";
    private Page<PairDetail> page;

    public void load() {
        page = register.page(list, new PageRequest(ROWS, after));
    }

    public String approve(PairDetail pair) {
        service.approve(pair.pair().id(), pair.version());
        return done("done.published");
    }

    public String sendBack(PairDetail pair) {
        service.sendBack(new SendBackPair(pair.pair().id(), pair.version(), why));
        return done("done.sentBack");
    }

    public String discard(PairDetail pair) {
        service.discard(pair.pair().id(), pair.version());
        return done("done.discarded");
    }

    public List<PairDetail> getPairs() {
        return page.rows();
    }

    /** Addresses of the lists. */
    public List<Option> getLists() {
        return Stream.of(PairList.values())
                .map(each -> new Option(label(each), list(each).toString(), String.valueOf(each == list)))
                .toList();
    }

    private String label(PairList each) {
        var name = words.of(each);
        int waiting = each == PairList.PUBLISHED || each == PairList.TAKEN_DOWN ? 0 : register.count(each);
        return waiting == 0 ? name : Texts.text("publishing", "list.waiting", name, waiting);
    }

    /** How many people hear of new answers by e-mail. */
    public String getSubscribers() {
        var figures = subscriptions.figures();
        return Texts.text(
                "publishing",
                "subscribers",
                figures.instant(),
                figures.daily(),
                figures.weekly(),
                figures.unconfirmed());
    }

    /** What to do when the list is empty. */
    public String getNothing() {
        return Texts.text("publishing", "nothing." + list.name());
    }

    public String getOlder() {
        return page.hasNext() ? list(list).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : list(list).toString();
    }

    public PairList getList() {
        return list;
    }

    public void setList(PairList list) {
        if (list != null) this.list = list;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    /** Why a draft is sent back; one text, whichever card it was written on. */
    public String getWhy() {
        return "";
    }

    public void setWhy(String why) {
        if (why != null && !why.isBlank()) this.why = why;
    }

    private static Href list(PairList list) {
        return Href.to(PAGE).with("view", list.name());
    }

    private String done(String key) {
        Notices.done("publishing", key);
        return Redirect.to(PAGE) + "&view=" + list.name();
    }
}
