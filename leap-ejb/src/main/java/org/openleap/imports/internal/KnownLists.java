package org.openleap.imports.internal;

import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** The trust's lists, as files write them. */
final class KnownLists {
    private final KnownCodes services;
    private final KnownCodes channels;

    KnownLists(KnownCodes services, KnownCodes channels) {
        this.services = services;
        this.channels = channels;
    }

    static KnownLists of(ReferenceData lists) {
        return new KnownLists(
                new KnownCodes(lists.choices(ReferenceList.SERVICE)),
                new KnownCodes(lists.choices(ReferenceList.CHANNEL)));
    }

    /** The code; empty when the trust has no such service. */
    String service(String typed) {
        return services.codeOf(typed);
    }

    /** The code; empty when there is no such channel. */
    String channel(String typed) {
        return channels.codeOf(typed);
    }
}
