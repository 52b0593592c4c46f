package org.openleap.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.search.SearchIndex;

/** Waits until everything that was committed can be found, which takes a second at most. */
@ApplicationScoped
public class IndexWatch {
    @Inject
    SearchIndex index;

    @Inject
    Rows rows;

    public void untilUpToDate() {
        Patience.until(this::isUpToDate);
    }

    boolean isUpToDate() {
        return index.isComplete() && index.isUpTo(newest("audit_event"), newest("search_change"));
    }

    private long newest(String table) {
        return rows.count("select coalesce(max(id), 0) from " + table);
    }
}
