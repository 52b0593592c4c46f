/**
 * What trust and partner promised each other: to inform and to involve, in campaigns, research, communications and social
 * media, in both directions; kept with evidence, missed, waived by both, or disputed.
 */
@BusinessComponent(
        dependsOn = {
            "identity",
            "audit",
            "changefeed",
            "reference",
            "notification",
            "stakeholder",
            "partnership",
            "agreement"
        })
package org.openleap.commitment;

import org.openleap.shared.BusinessComponent;
