package org.openleap.web.privacy;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.privacy.HoldKind;
import org.openleap.privacy.Holds;
import org.openleap.privacy.LiftHold;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** What may not be erased, and why. */
@Named
@ViewScoped
public class HoldsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Holds holds;

    @Inject
    HoldCards presenter;

    @Inject
    Choices choices;

    private final HoldForm form = new HoldForm();
    private List<HoldCard> cards = List.of();

    @NotBlank
    @Size(min = 10, max = 1000)
    private String why = "";

    public void load() {
        cards = holds.all().stream().map(presenter::card).toList();
    }

    public String place() {
        holds.place(form.toCommand());
        return done("hold.done.placed");
    }

    public String lift(long id) {
        holds.lift(new LiftHold(id, why));
        return done("hold.done.lifted");
    }

    private static String done(String key) {
        Notices.done(PrivacyText.BUNDLE, key);
        return Redirect.to("/staff/holds");
    }

    public List<HoldCard> getCards() {
        return cards;
    }

    public boolean isNothing() {
        return cards.isEmpty();
    }

    public HoldForm getForm() {
        return form;
    }

    public List<SelectItem> getKinds() {
        return choices.of(HoldKind.values());
    }

    public List<SelectItem> getServices() {
        return items(ReferenceList.SERVICE);
    }

    public List<SelectItem> getPlaces() {
        return items(ReferenceList.PLACE);
    }

    private List<SelectItem> items(ReferenceList list) {
        return choices.of(list).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
