/**
 * What partners and the independent voice (Healthwatch) may read of the register, what partners told the trust, and how they
 * tell their own people. Never contact details, never anything of another partner.
 */
@BusinessComponent(
        dependsOn = {
            "consent",
            "privacy",
            "identity",
            "audit",
            "changefeed",
            "reference",
            "notification",
            "feedback",
            "suggestion",
            "publication",
            "stakeholder",
            "partnership",
            "agreement",
            "sheet"
        })
package org.openleap.sharing;

import org.openleap.shared.BusinessComponent;
