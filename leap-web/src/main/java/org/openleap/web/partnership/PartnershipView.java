package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.partnership.PartnershipAction;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.shared.error.NotFoundException;

/** One partnership as it was when the person opened it; the forms send its version back. */
@Named
@ViewScoped
public class PartnershipView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipRegister register;

    @Inject
    Sheets sheets;

    @Inject
    PartnershipSteps steps;

    @Inject
    PartnershipHistory history;

    private String ref = "";
    private String part = "";
    private long id;
    private PartnershipDetail partnership;
    private PartnershipSheet sheet;

    /** Reads the partnership; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        partnership = register.find(reference(ref));
        sheet = null;
    }

    /** @throws NotFoundException for something else than a reference */
    static PartnershipReference reference(String typed) {
        try {
            return new PartnershipReference(typed);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP, "");
        }
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** Which form the edit page shows, e.g. {@code outcome} or {@code renew}. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }

    /** Number of the line that is edited, 0 for a new one. */
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PartnershipDetail getPartnership() {
        return partnership;
    }

    public PartnershipSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(partnership, register.reports(partnership.reference()), register.strategies());
        }
        return sheet;
    }

    public List<HistoryRow> getHistory() {
        return history.rows(register.history(partnership.reference()));
    }

    /** What comes next, at most one. */
    public List<StepLink> getNext() {
        return steps.next(partnership);
    }

    public List<StepLink> getOthers() {
        return steps.others(partnership);
    }

    /** Whether this person may do it now; names as in {@link PartnershipAction}. */
    public boolean may(String action) {
        return partnership.allows(PartnershipAction.valueOf(action));
    }
}
