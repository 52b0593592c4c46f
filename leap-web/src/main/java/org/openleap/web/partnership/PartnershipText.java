package org.openleap.web.partnership;

import org.openleap.web.support.Texts;

/** Text of the bundles {@code partnership} and {@code partnershipForms}, for the sentences that Java puts together. */
final class PartnershipText {
    private PartnershipText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(Texts.has("partnership", key) ? "partnership" : "partnershipForms", key, arguments);
    }
}
