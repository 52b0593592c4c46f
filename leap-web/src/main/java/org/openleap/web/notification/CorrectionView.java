package org.openleap.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.notification.CorrectTelling;
import org.openleap.notification.Corrections;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Tells everybody who was told something wrong what is right, with an apology. */
@Named
@ViewScoped
public class CorrectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Corrections corrections;

    @Inject
    TellingView tellingView;

    @Inject
    TellingRows rows;

    private List<TellingRow> readers;
    private String letter = "";

    @NotBlank
    @Size(max = 1000)
    private String wrong = "";

    @NotBlank
    @Size(max = 4000)
    private String right = "";

    /** Whom the correction will reach. */
    public List<TellingRow> getReaders() {
        if (readers == null) {
            readers = corrections.readers(tellingView.getId()).stream()
                    .map(rows::row)
                    .toList();
        }
        return readers;
    }

    public void preview() {
        letter = corrections.preview(command());
    }

    public String correct() {
        int told = corrections.correct(command());
        Notices.done("telling", "done.corrected", told);
        return Redirect.to("/staff/telling") + "&id=" + tellingView.getId();
    }

    private CorrectTelling command() {
        return new CorrectTelling(tellingView.getId(), tellingView.getTelling().version(), wrong, right);
    }

    /** Exactly what the first reader will get; empty until it was asked for. */
    public String getLetter() {
        return letter;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String value) {
        wrong = value == null ? "" : value;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String value) {
        right = value == null ? "" : value;
    }
}
