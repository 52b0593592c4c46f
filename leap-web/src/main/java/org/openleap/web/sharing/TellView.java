package org.openleap.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.openleap.feedback.Answer;
import org.openleap.identity.CurrentUser;
import org.openleap.reference.ReferenceList;
import org.openleap.sharing.PartnerService;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** A partner tells the trust one thing. */
@Named
@ViewScoped
public class TellView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 24;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.ENGLISH);

    @Inject
    PartnerService service;

    @Inject
    CurrentUser user;

    @Inject
    Choices choices;

    @Inject
    Deadlines deadlines;

    private final TellForm form = new TellForm();

    @PostConstruct
    void fill() {
        form.setEmail(user.caller().email());
    }

    public TellForm getForm() {
        return form;
    }

    public List<SelectItem> getServices() {
        return choices.of(ReferenceList.SERVICE).stream()
                .map(each -> new SelectItem(each.code(), each.label()))
                .toList();
    }

    /** The last two years, newest first. */
    public List<SelectItem> getMonths() {
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> deadlines.today().minusMonths(back))
                .map(TellView::month)
                .toList();
    }

    public List<SelectItem> getHarms() {
        return choices.of(Answer.values());
    }

    public List<SelectItem> getYesNo() {
        return List.of(
                new SelectItem(true, SharingText.of("tell.yes")), new SelectItem(false, SharingText.of("tell.no")));
    }

    public String tell() {
        var reference = service.tell(form.toCommand());
        Notices.done("sharing", "tell.done", reference.value());
        return Redirect.to("/partner/item", reference);
    }

    private static SelectItem month(LocalDate day) {
        return new SelectItem(day.toString().substring(0, 7), MONTH.format(day));
    }
}
