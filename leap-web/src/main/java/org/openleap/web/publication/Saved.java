package org.openleap.web.publication;

import org.openleap.publication.PairDetail;
import org.openleap.publication.PairList;
import org.openleap.publication.PairStatus;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Where a writer goes after saving, and what they read there. */
final class Saved {
    private Saved() {}

    /** What is held stays before its writer, with what must be changed; everything else waits on its list. */
    static String page(PairDetail pair) {
        if (pair.status() == PairStatus.BLOCKED) {
            Notices.done("publishing", "done.held");
            return Redirect.to("/staff/publish") + "&pair=" + pair.pair().id();
        }
        Notices.done("publishing", "done.drafted");
        return Redirect.to("/staff/published") + "&view=" + PairList.TO_APPROVE.name();
    }
}
