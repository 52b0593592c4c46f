package org.openleap.web.file;

import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;

/** On which page the record of a file is shown. */
final class RecordPages {
    private RecordPages() {}

    static String href(String subject) {
        return Href.to(page(subject)).with("ref", subject).toString();
    }

    static String redirect(String subject) {
        return Redirect.to(page(subject), subject);
    }

    private static String page(String subject) {
        return subject.startsWith("AP-") ? "/staff/plan-item" : "/staff/suggestion";
    }
}
