package org.openleap.changefeed.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeProblem;
import org.openleap.changefeed.ChangeType;
import org.openleap.identity.Caller;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Cursor;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;

/** Reads a piece of the feed for somebody. */
@ApplicationScoped
public class ChangeReader {
    @Inject
    ChangeRepository changes;

    @Inject
    ChangeSources sources;

    /** Its exception is that of the service. */
    public Page<Change> page(Set<ChangeType> types, PageRequest request, CurrentUser user) {
        long after = placeOf(request);
        var rows = after(after, allowed(types, user.caller()), request.size(), user.scope());
        return new Page<>(visible(rows, user.scope()), next(rows, request));
    }

    /** Number of the last row; 0 before the first. */
    public long newest() {
        return changes.head().last();
    }

    /** Whether or not the records may be read now. */
    public List<Change> after(long id, Set<ChangeType> types, int most, VisibilityScope scope) {
        return changes.after(id, types, most, scope).stream()
                .map(ChangeRow::read)
                .toList();
    }

    public List<Change> visible(List<Change> found, VisibilityScope scope) {
        return sources.visible(found, scope);
    }

    private long placeOf(PageRequest request) {
        if (request.after().isEmpty()) return 0;
        long after = request.cursor().id();
        if (after < changes.head().cutAt()) {
            throw new ConflictException(ChangeProblem.CURSOR_EXPIRED, LeapSetting.LEAP_CHANGE_DAYS.require());
        }
        return after;
    }

    private static Set<ChangeType> allowed(Set<ChangeType> types, Caller caller) {
        var allowed = EnumSet.noneOf(ChangeType.class);
        allowed.addAll(ChangeType.within(caller::may));
        allowed.retainAll(types);
        return allowed;
    }

    /** Behind the last row that was looked at, whether or not it may be read. */
    private static String next(List<Change> rows, PageRequest request) {
        if (rows.isEmpty()) return request.after();
        var last = rows.get(rows.size() - 1);
        return new Cursor(last.at(), last.id()).encode();
    }
}
