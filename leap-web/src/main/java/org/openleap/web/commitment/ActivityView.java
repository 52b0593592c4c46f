package org.openleap.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.commitment.ActivityDetail;
import org.openleap.commitment.ActivityReference;
import org.openleap.commitment.ActivityRegister;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** One activity and what it made due. */
@Named
@ViewScoped
public class ActivityView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActivityRegister register;

    @Inject
    CommitmentLines lines;

    @Inject
    ReferenceData lists;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private String ref = "";
    private ActivityDetail activity;

    public void load() {
        try {
            activity = register.find(ActivityReference.of(ref));
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(CommitmentProblem.UNKNOWN_ACTIVITY, "");
        }
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public ActivityDetail getActivity() {
        return activity;
    }

    public List<Fact> getFacts() {
        var summary = activity.summary();
        var ours = summary.organisation().isEmpty();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(CommitmentText.of("plan.kind"), words.of(summary.kind())));
        facts.add(new Fact(
                CommitmentText.of("plan.whose"), ours ? CommitmentText.of("side.trust") : summary.organisationName()));
        facts.add(new Fact(CommitmentText.of("plan.starts"), dates.day(summary.starts())));
        if (!activity.audiences().isEmpty()) facts.add(new Fact(CommitmentText.of("plan.audiences"), audiences()));
        if (!activity.chain().isEmpty()) {
            facts.add(new Fact(CommitmentText.of("plan.chain"), String.join("\n", activity.chain())));
        }
        facts.add(new Fact(CommitmentText.of("activity.plannedBy"), activity.plannedBy()));
        return facts;
    }

    public List<CommitmentLine> getRaised() {
        return lines.of(activity.raised());
    }

    private String audiences() {
        return activity.audiences().stream()
                .map(code -> lists.label(ReferenceList.STAKEHOLDER_CATEGORY, code))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
