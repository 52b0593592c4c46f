package org.openleap.web.action;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.ActionProblem;
import org.openleap.action.PlanItemAction;
import org.openleap.action.PlanItemDetail;
import org.openleap.action.PlanItemReference;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Fact;
import org.openleap.web.suggestion.StoryLine;

/** One action as it was when the person opened it; the forms beside it send its version back. */
@Named
@ViewScoped
public class PlanItemView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActionPlanRegister register;

    @Inject
    PlanLines lines;

    @Inject
    PlanFacts facts;

    private String ref = "";
    private String choice = "";
    private PlanItemDetail item;

    public void load() {
        item = register.find(read(ref));
    }

    /** @throws NotFoundException {@link ActionProblem#UNKNOWN_ITEM} for something else */
    static PlanItemReference read(String typed) {
        if (!PlanItemReference.is(typed)) throw new NotFoundException(ActionProblem.UNKNOWN_ITEM);
        return PlanItemReference.of(typed);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** {@code stall}, {@code finish}, {@code drop}, {@code reopen}, or empty before the person chose. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice == null ? "" : choice;
    }

    public PlanItemDetail getItem() {
        return item;
    }

    public PlanLine getLine() {
        return lines.line(item.summary());
    }

    public List<Fact> getFacts() {
        return facts.of(item);
    }

    public List<SourceLine> getSources() {
        return facts.sources(item);
    }

    public List<MilestoneLine> getMilestones() {
        return facts.milestones(item);
    }

    public List<StoryLine> getStory() {
        return facts.story(register.story(item.reference()));
    }

    /** Whether this person may do it now; names as in {@link PlanItemAction}. */
    public boolean may(String action) {
        return item.allows(PlanItemAction.valueOf(action));
    }

    /** Whether the person has nothing to do here. */
    public boolean isRested() {
        return !may("REPORT") && !may("REOPEN");
    }
}
