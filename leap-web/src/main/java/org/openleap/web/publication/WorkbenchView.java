package org.openleap.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.publication.CorrectPair;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairPreview;
import org.openleap.publication.PublicationService;
import org.openleap.publication.RewordPair;
import org.openleap.publication.Voice;
import org.openleap.publication.Workbench;
import org.openleap.publication.WorkbenchRegister;
import org.openleap.web.portal.References;

/**
 * The publishing workbench: the original, locked, beside the wording. Without script: "Check" shows what the public would read,
 * "Save" hands it to a second person.
 */
@Named
@ViewScoped
public class WorkbenchView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WorkbenchRegister register;

    @Inject
    PublicationService service;

    private String suggestion = "";
    private long id;
    private Voice voice = Voice.OURS;
    private Workbench bench;
    private PairDetail pair;
    private PairPreview preview;
    private WordingForm form = new WordingForm();

    /** Opens a new wording of a suggestion, or a wording that there is. */
    public void load() {
        if (id > 0) {
            pair = register.find(id);
            bench = register.workbench(pair.suggestion());
            form = WordingForm.of(bench, pair);
            if (isHeld()) check();
        } else {
            bench = register.workbench(References.suggestion(suggestion));
            form = WordingForm.of(bench, voice);
        }
    }

    /** Shows what the public would read; nothing is kept. */
    public void check() {
        preview = register.preview(bench.suggestion(), form.toWording(bench.quote()));
    }

    public void blur() {
        check();
        form.blur(preview);
        check();
    }

    public String save() {
        var wording = form.toWording(bench.quote());
        if (id == 0) id = service.draft(new DraftPair(bench.suggestion(), wording));
        else if (isCorrection()) id = service.correct(new CorrectPair(id, pair.version(), wording, form.getWrong()));
        else service.reword(new RewordPair(id, pair.version(), wording));
        return Saved.page(register.find(id));
    }

    public List<Passage> getPassages() {
        return Passage.of(bench.quote(), form.getCuts());
    }

    public Workbench getBench() {
        return bench;
    }

    /** Null unless the writer asked to see it. */
    public PairPreview getPreview() {
        return preview;
    }

    public WordingForm getForm() {
        return form;
    }

    public boolean isNew() {
        return id == 0;
    }

    /** Words a published pair rightly. */
    public boolean isCorrection() {
        return pair != null && !pair.status().isOpen();
    }

    /** It waits because it speaks of too few people. */
    public boolean isHeld() {
        return pair != null && pair.status().isOpen() && !pair.groups().isEmpty();
    }

    /** Why the second person did not approve it. */
    public String getSentBack() {
        return pair == null ? "" : pair.sentBack();
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion == null ? "" : suggestion;
    }

    public long getPair() {
        return id;
    }

    public void setPair(long pair) {
        this.id = pair;
    }

    public Voice getVoice() {
        return voice;
    }

    public void setVoice(Voice voice) {
        if (voice != null) this.voice = voice;
    }
}
