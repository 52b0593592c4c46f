package org.openleap.web.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.PartnerRelays;
import org.openleap.sharing.RelayNews;
import org.openleap.sharing.RelayStatus;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;

/** News for the people behind what a partner told: what to pass on, and the record of whom they told. */
@Named
@ViewScoped
public class RelayView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PATH = "/partner/relay";
    private static final int ROWS = 10;

    @Inject
    PartnerRelays relays;

    @Inject
    RelayCards cards;

    @Inject
    Words words;

    private final RelayForm form = new RelayForm();
    private RelayStatus status = RelayStatus.OWED;
    private String after = "";
    private long confirming;
    private Page<RelayNews> page;

    public void load() {
        page = relays.page(status, new PageRequest(ROWS, after));
    }

    public List<RelayCard> getCards() {
        return page.rows().stream().map(cards::card).toList();
    }

    /** The news whose form is open. */
    public RelayCard getOpened() {
        return getCards().stream()
                .filter(card -> card.id() == confirming && status == RelayStatus.OWED)
                .findFirst()
                .orElse(null);
    }

    public String confirm() {
        relays.confirm(form.toCommand(getOpened()));
        Notices.done("sharing", "relay.thanks");
        return Redirect.to(PATH);
    }

    /** Addresses of the two lists. */
    public List<FilterMenu.Option> getLists() {
        return List.of(list(RelayStatus.OWED), list(RelayStatus.CONFIRMED));
    }

    private FilterMenu.Option list(RelayStatus each) {
        return new FilterMenu.Option(words.of(each), address(each).toString(), String.valueOf(each == status));
    }

    private static Href address(RelayStatus status) {
        return Href.to(PATH).with("status", status.name());
    }

    public String getOlder() {
        return page.hasNext() ? address(status).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : address(status).toString();
    }

    public RelayForm getForm() {
        return form;
    }

    public boolean isOwed() {
        return status == RelayStatus.OWED;
    }

    public RelayStatus getStatus() {
        return status;
    }

    public void setStatus(RelayStatus status) {
        if (status != null) this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public long getConfirming() {
        return confirming;
    }

    public void setConfirming(long confirming) {
        this.confirming = confirming;
    }
}
