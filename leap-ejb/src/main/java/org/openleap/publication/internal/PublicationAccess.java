package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.publication.PairAction;
import org.openleap.publication.PairStatus;

/** What this caller may do to this pair now. Whether they may see it at all was decided by the query. */
@ApplicationScoped
public class PublicationAccess {
    public Set<PairAction> allowed(Pair pair, VisibilityScope caller) {
        var allowed = EnumSet.noneOf(PairAction.class);
        if (pair.status().isOpen()) allowed.addAll(EnumSet.of(PairAction.REWORD, PairAction.DISCARD));
        if (pair.status() == PairStatus.PUBLISHED) {
            allowed.add(pair.isStale() ? PairAction.RENEW : PairAction.CORRECT);
            allowed.add(PairAction.WRITE_EASY_READ);
        }
        if (caller.has(Roles.ENGAGEMENT_LEAD)) allowed.addAll(asLead(pair, caller));
        return allowed;
    }

    private static Set<PairAction> asLead(Pair pair, VisibilityScope caller) {
        if (pair.status().isPublic()) return EnumSet.of(PairAction.TAKE_DOWN);
        boolean second = pair.status() == PairStatus.DRAFTED && pair.isForeignTo(caller.user());
        return second ? EnumSet.of(PairAction.APPROVE, PairAction.SEND_BACK) : EnumSet.noneOf(PairAction.class);
    }
}
