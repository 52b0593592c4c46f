package org.openleap.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.intake.CardRegister;
import org.openleap.intake.CardService;
import org.openleap.intake.CardSession;
import org.openleap.intake.CloseCardSession;
import org.openleap.intake.EnteredCard;
import org.openleap.intake.RecountCards;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** One session: card after card with the keyboard alone, until they add up. */
@Named
@ViewScoped
public class CardSessionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CardRegister register;

    @Inject
    CardService service;

    private final CardForm form = new CardForm();
    private long id;
    private CardSession session;
    private List<EnteredCard> last = List.of();

    @NotBlank
    @Size(max = 1000)
    private String reason = "";

    @NotNull
    @Positive
    @Max(10_000)
    private Integer collected;

    public void load() {
        session = register.find(id);
        last = register.lastCards(id);
        collected = session.collected();
    }

    public String enter() {
        var item = service.enter(form.toCommand(id));
        Notices.done("intake", "card.entered", item);
        return again();
    }

    public String close() {
        service.close(new CloseCardSession(id, session.version(), reason));
        Notices.done("intake", "cards.closed");
        return again();
    }

    public String reopen() {
        service.reopen(id, session.version());
        return again();
    }

    public String recount() {
        service.recount(new RecountCards(id, session.version(), collected));
        Notices.done("intake", "cards.recounted");
        return again();
    }

    private String again() {
        return Redirect.to("/staff/card-session") + "&id=" + id;
    }

    public CardForm getForm() {
        return form;
    }

    public CardSession getSession() {
        return session;
    }

    /** The last ones first. */
    public List<EnteredCard> getLast() {
        return last;
    }

    /** The number of the card that is entered next. */
    public int getNext() {
        return session.entered() + 1;
    }

    public boolean isShort() {
        return !session.isOpen() && session.missing() > 0;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getCollected() {
        return collected;
    }

    public void setCollected(Integer collected) {
        this.collected = collected;
    }
}
