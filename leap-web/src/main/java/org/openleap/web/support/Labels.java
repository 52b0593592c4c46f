package org.openleap.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** What the codes of the trust's lists are called. In pages: {@code #{labels.service(item.service)}}. */
@Named
@ApplicationScoped
public class Labels {
    @Inject
    ReferenceData reference;

    public String service(String code) {
        return label(ReferenceList.SERVICE, code);
    }

    public String place(String code) {
        return label(ReferenceList.PLACE, code);
    }

    public String theme(String code) {
        return label(ReferenceList.THEME, code);
    }

    public String channel(String code) {
        return label(ReferenceList.CHANNEL, code);
    }

    public String rejectionReason(String code) {
        return label(ReferenceList.REJECTION_REASON, code);
    }

    public String need(String code) {
        return label(ReferenceList.COMMUNICATION_NEED, code);
    }

    public String language(String code) {
        return label(ReferenceList.LANGUAGE, code);
    }

    public String redactionReason(String code) {
        return label(ReferenceList.REDACTION_REASON, code);
    }

    public String takeDownReason(String code) {
        return label(ReferenceList.TAKE_DOWN_REASON, code);
    }

    /** What the trust itself calls a step of a suggestion. */
    public String ownStep(String code) {
        return label(ReferenceList.SUGGESTION_LABEL, code);
    }

    private String label(ReferenceList list, String code) {
        return code == null || code.isEmpty() ? "" : reference.label(list, code);
    }
}
