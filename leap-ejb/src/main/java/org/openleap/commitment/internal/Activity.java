package org.openleap.commitment.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.ActivityReference;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.PlanActivity;
import org.openleap.commitment.Side;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/** A campaign, a piece of research, a communication or a social media activity, of the trust or of a partner. */
@Entity
@Table(name = "activity")
public class Activity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;
    private String what;
    private LocalDate starts;
    private String organisation;
    private String link;

    /** One organisation a line. */
    private String chain;

    @ElementCollection
    @CollectionTable(name = "activity_audience", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "audience")
    private Set<String> audiences = new HashSet<>();

    @Column(name = "planned_by")
    private UserId plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Version
    private long version;

    protected Activity() {}

    /** @throws RuleViolatedException {@link CommitmentProblem#NOT_A_LINK} */
    static Activity plan(PlanActivity command, UserId by, Instant at) {
        var activity = new Activity();
        activity.kind = command.kind();
        activity.title = command.title().strip();
        activity.what = command.what().strip();
        activity.starts = command.starts();
        activity.organisation = command.organisation().strip();
        activity.link = webAddress(command.link().strip());
        activity.chain = String.join("\n", command.chain());
        activity.audiences.addAll(command.audiences());
        activity.plannedBy = by;
        activity.plannedAt = at;
        return activity;
    }

    /** Anything else in a link, such as a script, would act in the name of its reader. */
    private static String webAddress(String link) {
        if (link.isEmpty() || link.matches("https?://[^\\s\"'<>]+")) return link;
        throw new RuleViolatedException(CommitmentProblem.NOT_A_LINK);
    }

    /** Whose activity it is, and so whose promises it makes due. */
    Side side() {
        return organisation.isEmpty() ? Side.TRUST : Side.PARTNER;
    }

    public ActivityReference reference() {
        return new ActivityReference(id);
    }

    ActivityKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String what() {
        return what;
    }

    LocalDate starts() {
        return starts;
    }

    String organisation() {
        return organisation;
    }

    String link() {
        return link;
    }

    List<String> chain() {
        return chain.lines().toList();
    }

    Set<String> audiences() {
        return Set.copyOf(audiences);
    }

    UserId plannedBy() {
        return plannedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }
}
