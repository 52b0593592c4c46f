package org.openleap.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.publication.Answer;
import org.openleap.publication.PairList;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.TakeDownAnswer;
import org.openleap.publication.TakeDownService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Takes an answer down with one click: each reason is a button. */
@Named
@ViewScoped
public class TakeDownView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PublicationRegister register;

    @Inject
    TakeDownService service;

    private long number;
    private String note = "";
    private Answer answer;

    public void load() {
        answer = register.answer(number);
    }

    public String takeDown(String reason) {
        service.takeDown(new TakeDownAnswer(number, reason, note));
        Notices.done("publishing", "done.takenDown");
        return Redirect.to("/staff/published") + "&view=" + PairList.TAKEN_DOWN.name();
    }

    public Answer getAnswer() {
        return answer;
    }

    public boolean isGone() {
        return answer.isTakenDown();
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
