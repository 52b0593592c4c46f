package org.openleap.web.privacy;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.subject.HeldRecord;
import org.openleap.subject.LeaveOut;
import org.openleap.subject.LeaveOutReason;
import org.openleap.subject.LeftOut;
import org.openleap.subject.RequestDetail;
import org.openleap.subject.SubjectRecords;
import org.openleap.subject.SubjectRequests;
import org.openleap.web.portal.Choices;

/** A person's file before it is handed out: everything that is held, what may be about others, and what stays out. */
@Named
@ViewScoped
public class RequestFileView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SubjectRequests register;

    @Inject
    SubjectRecords records;

    @Inject
    HeldSheets presenter;

    @Inject
    Choices choices;

    private final LeaveOutForm form = new LeaveOutForm();
    private String ref = "";
    private RequestDetail request;
    private List<HeldRecord> held = List.of();

    public void load() {
        request = register.find(RequestView.reference(ref));
        held = records.look(request.reference());
    }

    public void leaveOut() {
        records.leaveOut(form.toCommand(request.reference()));
        form.setWords("");
        load();
    }

    /** Words that LEAP pointed out are about somebody else. */
    public void leaveOut(String words) {
        records.leaveOut(new LeaveOut(request.reference(), words, LeaveOutReason.ANOTHER_PERSON));
        load();
    }

    public void putBack(String words) {
        records.putBack(request.reference(), words);
        load();
    }

    public List<HeldSheets.Card> getCards() {
        return held.stream().map(presenter::card).toList();
    }

    public boolean isNothing() {
        return held.isEmpty();
    }

    public List<String> getSuspects() {
        return held.stream()
                .flatMap(each -> each.suspects().stream())
                .distinct()
                .toList();
    }

    public List<LeftOut> getLeftOut() {
        return request.leftOut();
    }

    public List<SelectItem> getReasons() {
        return choices.of(LeaveOutReason.values());
    }

    public LeaveOutForm getForm() {
        return form;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
