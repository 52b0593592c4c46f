package org.openleap.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.intake.CardRegister;
import org.openleap.intake.CardService;
import org.openleap.intake.CardSession;
import org.openleap.intake.CardSessionStatus;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Texts;

/** Sessions of comment cards: those that still miss cards are never out of sight. */
@Named
@ViewScoped
public class CardSessionsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/staff/cards";
    private static final int ROWS = 25;

    @Inject
    CardRegister register;

    @Inject
    CardService service;

    @Inject
    Words words;

    private final CardSessionForm form = new CardSessionForm();
    private String status = "";
    private String after = "";
    private Page<CardSession> page;
    private int missing;

    public void load() {
        page = register.page(isKnown(status) ? status : "", new PageRequest(ROWS, after));
        missing = register.countOpen();
    }

    private static boolean isKnown(String name) {
        return Stream.of(CardSessionStatus.values())
                .anyMatch(each -> each.name().equals(name));
    }

    public String open() {
        return Redirect.to("/staff/card-session") + "&id=" + service.open(form.toCommand());
    }

    public CardSessionForm getForm() {
        return form;
    }

    public List<CardSession> getRows() {
        return page.rows();
    }

    /** How many sessions still miss cards. */
    public int getMissing() {
        return missing;
    }

    public List<FilterMenu.Option> getFilters() {
        var all = new FilterMenu.Option(Texts.text("intake", "cards.all"), PATH, current(""));
        var each = Stream.of(CardSessionStatus.values())
                .map(one -> new FilterMenu.Option(
                        words.of(one), Href.to(PATH).with("status", one).toString(), current(one.name())));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private String current(String name) {
        return String.valueOf(name.equals(status));
    }

    public Tag tag(CardSession session) {
        return switch (session.status()) {
            case OPEN -> new Tag(words.of(session.status()), "clock", "blue");
            case COMPLETE -> new Tag(words.of(session.status()), "check", "green");
            case SHORT -> new Tag(words.of(session.status()), "warn", "grey");
        };
    }

    public String getOlder() {
        return page.hasNext()
                ? Href.to(PATH)
                        .with("status", status)
                        .with("after", page.nextCursor())
                        .toString()
                : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : Href.to(PATH).with("status", status).toString();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status == null ? "" : status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
