package org.openleap.action.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.openleap.action.PlanItemReference;
import org.openleap.identity.UserId;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;
import org.openleap.shared.LastChange;

/** The same row as {@link PlanItem}, seen as that which somebody can be taken out of: what is done because of what they said. */
@Entity
@Table(name = "plan_item")
public class PlanTexts {
    @Id
    private long id;

    private String title;
    private String what;
    private String news;
    private String stalled;
    private String outcome;
    private String dropped;

    /** The suggestions it comes from; never changed here. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_item_source", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "suggestion")
    private Set<String> sources = new HashSet<>();

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected PlanTexts() {}

    /** All of it is the trust's, and may come from what others said too. */
    void erase(Removal removal, Instant at) {
        title = removal.ofOurs(title, 200);
        what = removal.ofOurs(what, 2000);
        news = removal.ofOurs(news, 2000);
        stalled = removal.ofOurs(stalled, 1000);
        outcome = removal.ofOurs(outcome, 2000);
        dropped = removal.ofOurs(dropped, 1000);
        lastChange = new LastChange(UserId.SYSTEM.value(), at, "privacy.erased");
    }

    HeldSheet sheet() {
        return HeldSheet.of("action")
                .with("reference", subject())
                .with("title", title)
                .with("text", what)
                .with("news", news)
                .with("delay", stalled)
                .with("change", outcome)
                .with("reason", dropped)
                .sheet();
    }

    /** As its files name it. */
    String subject() {
        return new PlanItemReference(id).value();
    }

    long id() {
        return id;
    }
}
