package org.openleap.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.notification.TellingEvidence;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Tellings;
import org.openleap.web.portal.Tag;

/** The page that proves how somebody was told: every act, every mail and every attempt. Made to be printed. */
@Named
@ViewScoped
public class TellingEvidenceView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Tellings tellings;

    @Inject
    EvidenceLines presenter;

    @Inject
    TellingRows rows;

    private long id;
    private TellingEvidence evidence;

    public void load() {
        evidence = tellings.evidence(id);
    }

    public TellingSummary getTelling() {
        return evidence.detail().telling();
    }

    public List<Tag> getTags() {
        return rows.tagsOf(getTelling());
    }

    /** Everything in the order of time. */
    public List<EvidenceLine> getLines() {
        return presenter.of(evidence);
    }

    /** What the grade means, in a sentence. */
    public String getGrade() {
        return TellingText.of("grade." + getTelling().grade());
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        id = value;
    }
}
