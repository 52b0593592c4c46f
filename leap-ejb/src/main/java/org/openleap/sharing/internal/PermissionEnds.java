package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.consent.ConsentEvent;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSubject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.sharing.SharedStatus;

/** Somebody no longer allows that an anonymous version is shared: no audience reads it from the same moment on. */
@ApplicationScoped
public class PermissionEnds {
    @Inject
    SharedRepository shared;

    @Inject
    SharingNews news;

    void on(@Observes ConsentEvent event) {
        boolean ours = event.concerns(ConsentSubject.Kind.ITEM, ConsentPurpose.SHARE_ANONYMISED);
        if (!ours || event.isGiven()) return;
        var item = new FeedbackReference(event.about().key());
        shared.ofItem(item, VisibilityScope.system()).stream()
                .filter(row -> !row.isSubmitted() && row.status() != SharedStatus.WITHDRAWN)
                .forEach(row -> end(row, event));
    }

    /** What a partner told the trust itself stays theirs. */
    private void end(SharedItem row, ConsentEvent event) {
        row.withdraw(event.by(), event.at());
        news.note("sharing.withdrawn", row);
    }
}
