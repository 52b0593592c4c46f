package org.openleap.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.feedback.AnalysisService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Private notes of the staff on an item. */
@Named
@ViewScoped
public class NotesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AnalysisService service;

    @Inject
    ItemView itemView;

    private final NoteForm form = new NoteForm();

    public NoteForm getForm() {
        return form;
    }

    public String add() {
        var reference = itemView.getItem().reference();
        service.addNote(form.toCommand(reference));
        Notices.done("staff", "done.noted");
        return Redirect.to("/staff/item", reference);
    }
}
