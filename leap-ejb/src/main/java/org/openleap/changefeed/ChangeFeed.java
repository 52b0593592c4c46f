package org.openleap.changefeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.openleap.changefeed.internal.ChangeReader;
import org.openleap.identity.VisibilityScope;

/** The feed for components that carry it to partners, inside their own transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeFeed {
    @Inject
    ChangeReader reader;

    /** Number of the last change; 0 before the first. */
    public long newest() {
        return reader.newest();
    }

    /** What concerns the guest's organisation, after a number, in order, whether or not the record may be read now. */
    public List<Change> after(long id, Set<ChangeType> types, int most, VisibilityScope guest) {
        return reader.after(id, types, most, guest);
    }

    /** Those of the changes whose record the guest may read now. */
    public List<Change> visible(List<Change> changes, VisibilityScope guest) {
        return reader.visible(changes, guest);
    }
}
